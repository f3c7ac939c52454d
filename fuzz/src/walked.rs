//! The macros that printed code calls: the runtime's, and for each accessor of what they declare a call of it.

/// Declares an enum that can be walked.
#[macro_export]
macro_rules! open_enum {
    ($(#$attribute:tt)* pub struct $name:ident: $($declaration:tt)*) => {
        ::runtime::open_enum! { $(#$attribute)* pub struct $name: $($declaration)* }
        $crate::value! { $name }
    };
}

/// Declares a plain struct that can be walked.
#[macro_export]
macro_rules! plain {
    ($name:ident $declaration:tt) => {
        ::runtime::plain! { $name $declaration }
        $crate::value! { $name }
    };
}

/// Declares a table that can be walked.
#[macro_export]
macro_rules! table {
    ($($declaration:tt)*) => {
        ::runtime::table! { $($declaration)* }
        $crate::walked! { $($declaration)* }
    };
}

/// Declares an inline struct that can be walked.
#[macro_export]
macro_rules! inline {
    ($($declaration:tt)*) => {
        ::runtime::inline! { $($declaration)* }
        $crate::walked! { $($declaration)* }
    };
}

/// Declares a union that can be walked.
#[macro_export]
macro_rules! union {
    ($($declaration:tt)*) => {
        ::runtime::union! { $($declaration)* }
        $crate::walked_union! { $($declaration)* }
    };
}

/// Calls every accessor of a struct.
#[macro_export]
macro_rules! walked {
    (
        $(#[$attribute:meta])*
        pub struct $name:ident: $reader:ident, $mutable:ident, $live:ident, $builder:ident {
            const ID = $id:literal;
            const END = $end:literal;
            $(const ALIGN = $align:literal;)?
            $(
                $(#[$field_attribute:meta])*
                $offset:literal => $field:ident:
                $(value $value:ty $(= $default:expr)?, $set_value:ident)?
                $(plain $plain:ty, $set_plain:ident, $plain_mut:ident)?
                $(array [$item:ty; $item_len:literal], $set_array:ident, $array_mut:ident)?
                $(text $(<= $text_limit:literal)?, $set_text:ident)?
                $(slice [$element:ty] $(<= $slice_limit:literal)?, $set_slice:ident, $init_slice:ident, $slice_mut:ident)?
                $(table $table:ty, $init_table:ident, $table_mut:ident)?
                $(inline $inline:ty, $init_inline:ident, $inline_mut:ident)?
                $(inline_array [$struct_item:ty; $struct_item_len:literal], $init_inline_array:ident, $inline_array_mut:ident)?
                $(inline_slice [$struct_element:ty] $(<= $struct_slice_limit:literal)?, $init_inline_slice:ident, $inline_slice_mut:ident)?
                $(($kind:ident $($of:tt)*) $(, $method:ident)+)?
                ;
            )*
        }
    ) => {
        impl $crate::Visit for $reader<'_> {
            fn visit(self, walk: &mut $crate::Walk) {
                walk.object(|walk| {
                    $($crate::visited! { [$($kind)?] self.$field(), walk })*
                });
            }
        }

        impl $crate::Visit for $live<'_> {
            fn visit(self, walk: &mut $crate::Walk) {
                walk.object(|walk| {
                    $(
                        $crate::visited! { [$($kind)?] self.$field(), walk }
                        $($crate::bulk! { $item_len self.$field(), walk })?
                        $($crate::bulk! { $set_slice self.$field(), walk })?
                        $($crate::stored_in_place! { $kind [$($of)*] self walk $field $($method)+ })?
                    )*
                });
            }
        }

        impl $crate::Change for $mutable<'_> {
            #[allow(unused_mut)]
            fn change(mut self, changes: &mut $crate::Changes) {
                changes.look($reader::from(&self));
                $(
                    changes.look(self.$field());
                    $(
                        let value = <$value as $crate::Value>::any(&mut changes.numbers);
                        if self.$set_value(value).is_ok() {
                            $crate::assert_same(self.$field(), &value);
                        }
                    )?
                    $($crate::changed_plain! { $plain, self changes $field $set_plain $plain_mut })?
                    $($crate::changed_plain! { [$item; $item_len], self changes $field $set_array $array_mut })?
                    $($crate::Change::change(self.$slice_mut(), changes);)?
                    $($crate::Change::change(self.$table_mut(), changes);)?
                    $($crate::Change::change(self.$inline_mut(), changes);)?
                    $($crate::Change::change(self.$inline_array_mut(), changes);)?
                    $($crate::Change::change(self.$inline_slice_mut(), changes);)?
                    $($crate::changed_in_place! { $kind [$($of)*] self changes $field $($method)+ })?
                )*
            }
        }
    };
}

/// Visits what is in a field.
#[macro_export]
macro_rules! visited {
    ([boxed] $table:expr, $walk:ident) => {
        $walk.boxed($table);
    };
    ([$($kind:ident)?] $inner:expr, $walk:ident) => {
        $crate::Visit::visit($inner, $walk);
    };
}

/// Copies live elements; the first word only says for which fields.
#[macro_export]
macro_rules! bulk {
    ($kind:tt $elements:expr, $walk:ident) => {
        $crate::Bulk::copy($elements, $walk);
    };
}

/// Changes a plain struct or an array, by both of its methods.
#[macro_export]
macro_rules! changed_plain {
    ($type:ty, $self:ident $changes:ident $field:ident $set:ident $mut:ident) => {
        let value = <$type as $crate::Value>::any(&mut $changes.numbers);
        if $self.$set(value).is_ok() {
            $crate::assert_same($self.$field(), &value);
        }
        $crate::Change::change($self.$mut(), $changes);
    };
}

/// Stores a live field of one of the rarer kinds, where its getter is not enough.
#[macro_export]
macro_rules! stored_in_place {
    (room [[$item:ty; $limit:literal]] $self:ident $walk:ident $field:ident $set:ident $init:ident $mut:ident) => {
        $crate::Bulk::copy($self.$field(), $walk);
        if let Some(numbers) = &mut $walk.stores {
            let values = $crate::values::<$item>($limit + 1, numbers);
            if $self.$set(&values).is_ok() {
                assert!(values.len() <= $limit);
                $crate::assert_same($self.$field(), values.as_slice());
            }
        }
    };
    (room_text [$limit:literal] $self:ident $walk:ident $field:ident $set:ident) => {
        if let Some(numbers) = &mut $walk.stores {
            let text = numbers.text();
            if $self.$set(&text).is_ok() {
                $crate::assert_same($self.$field(), text.as_str());
            }
        }
    };
    (maybe [$bit:literal $value:ty] $self:ident $walk:ident $field:ident $set:ident $clear:ident $mut:ident) => {
        if let Some(numbers) = &mut $walk.stores {
            let value = <$value as $crate::Value>::any(numbers);
            if $self.$set(value).is_ok() {
                $crate::assert_same($self.$field(), Some(&value));
            }
            if numbers.below(2) == 0 {
                $self.$clear();
                assert!($self.$field().is_none());
            }
        }
    };
    (maybe_in_place $stored:tt $self:ident $walk:ident $field:ident $set:ident $init:ident $clear:ident $mut:ident) => {
        $crate::stored_in_place!(maybe_in_place $stored $self $walk $field $init $clear $mut)
    };
    (maybe_in_place [$bit:literal $($placed:tt)*] $self:ident $walk:ident $field:ident $init:ident $clear:ident $mut:ident) => {
        if let Some(numbers) = &mut $walk.stores
            && numbers.below(2) == 0
        {
            $self.$clear();
            assert!($self.$field().is_none());
        }
    };
    (maybe_slice $of:tt $self:ident $walk:ident $field:ident $($method:ident)+) => {
        $crate::Bulk::copy($self.$field(), $walk);
    };
    ($kind:ident $of:tt $self:ident $walk:ident $field:ident $($method:ident)+) => {};
}

/// Changes a field of one of the rarer kinds, by all of its methods.
#[macro_export]
macro_rules! changed_in_place {
    (room [[$item:ty; $limit:literal]] $self:ident $changes:ident $field:ident $set:ident $init:ident $mut:ident) => {
        let values = $crate::values::<$item>($limit + 1, &mut $changes.numbers);
        if $self.$set(&values).is_ok() {
            $crate::assert_same($self.$field(), values.as_slice());
        }
        $crate::Change::change($self.$mut(), $changes);
    };
    (room_text [$limit:literal] $self:ident $changes:ident $field:ident $set:ident) => {
        let text = $changes.numbers.text();
        if $self.$set(&text).is_ok() {
            $crate::assert_same($self.$field(), text.as_str());
        }
    };
    (maybe [$bit:literal $value:ty] $self:ident $changes:ident $field:ident $set:ident $clear:ident $mut:ident) => {
        $crate::Change::change($self.$mut(), $changes);
        let value = <$value as $crate::Value>::any(&mut $changes.numbers);
        if $self.$set(value).is_ok() {
            $crate::assert_same($self.$field(), Some(&value));
        }
        if $changes.numbers.below(2) == 0 {
            $self.$clear();
            assert!($self.$field().is_none());
        }
    };
    (maybe_in_place $stored:tt $self:ident $changes:ident $field:ident $set:ident $init:ident $clear:ident $mut:ident) => {
        $crate::changed_in_place!(maybe_in_place $stored $self $changes $field $init $clear $mut)
    };
    (maybe_in_place [$bit:literal $($placed:tt)*] $self:ident $changes:ident $field:ident $init:ident $clear:ident $mut:ident) => {
        $crate::Change::change($self.$mut(), $changes);
        if $changes.numbers.below(2) == 0 {
            $self.$clear();
            assert!($self.$field().is_none());
        }
    };
    // Strings are not changed in place.
    (maybe_text $of:tt $self:ident $changes:ident $field:ident $set:ident $clear:ident) => {};
    (maybe_slice $of:tt $self:ident $changes:ident $field:ident $set:ident $init:ident $clear:ident $mut:ident) => {
        $crate::Change::change($self.$mut(), $changes);
    };
    // `maybe_table`, `maybe_slice_of`.
    ($kind:ident $of:tt $self:ident $changes:ident $field:ident $init:ident $clear:ident $mut:ident) => {
        $crate::Change::change($self.$mut(), $changes);
    };
    // `union`, `array_of`, `slice_of`, `boxed`.
    ($kind:ident $of:tt $self:ident $changes:ident $field:ident $init:ident $mut:ident) => {
        $crate::Change::change($self.$mut(), $changes);
    };
}

/// Visits and changes each member of a union.
#[macro_export]
macro_rules! walked_union {
    (
        $(#[$attribute:meta])*
        pub union $name:ident: $reader:ident, $mutable:ident, $live:ident, $builder:ident {
            $(
                $(#[$member_attribute:meta])*
                $tag:literal => $variant:ident: $member:ty, $init:ident $(, $boxed:ident)?;
            )*
        }
    ) => {
        $crate::visited_members! { $reader $($tag $variant)* }
        $crate::visited_members! { $live $($tag $variant)* }

        impl $crate::Change for $mutable<'_> {
            fn change(self, changes: &mut $crate::Changes) {
                match self {
                    $(Self::$variant(member) => $crate::Change::change(member, changes),)*
                    Self::None | Self::Unknown(_) => {}
                }
            }
        }
    };
}

/// A visit of whichever member is there.
#[macro_export]
macro_rules! visited_members {
    ($viewer:ident $($tag:literal $variant:ident)*) => {
        impl $crate::Visit for $viewer<'_> {
            fn visit(self, walk: &mut $crate::Walk) {
                match self {
                    Self::None => walk.tag(0),
                    $(
                        Self::$variant(member) => {
                            walk.tag($tag);
                            $crate::Visit::visit(member, walk);
                        }
                    )*
                    Self::Unknown(tag) => walk.tag(tag),
                }
            }
        }
    };
}
