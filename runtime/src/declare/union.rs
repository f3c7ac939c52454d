//! `one_of!`: what the declaration of a union expands to.

/// What [`union!`] declares.
#[doc(hidden)]
#[macro_export]
macro_rules! one_of {
    (
        $(#[doc = $doc:literal])*
        $(#[deprecated $($deprecated:tt)?])?
        $(#[derive($($derive:tt)*)])?
        pub union $name:ident: $reader:ident, $mutable:ident, $live:ident, $builder:ident {
            $(
                $(#[doc = $member_doc:literal])*
                $(#[deprecated $($member_deprecated:tt)?])?
                $tag:literal => $variant:ident: $member:ty, $init:ident $(, $boxed:ident)?;
            )*
        }
    ) => {
        #[doc = $crate::core::concat!("What a [`", $crate::core::stringify!($name), "`] is, in memory that nobody writes.")]
        #[allow(deprecated)]
        $(#[deprecated $($deprecated)?])?
        #[derive($crate::core::clone::Clone, $crate::core::marker::Copy, $crate::core::fmt::Debug)]
        pub enum $reader<'a> {
            /// Nothing.
            None,
            $(
                $(#[doc = $member_doc])*
                $(#[deprecated $($member_deprecated)?])?
                #[allow(missing_docs)]
                $variant($crate::flat::Ref<'a, $member>),
            )*
            /// Something that this schema has no name for, with its tag.
            Unknown(u32),
        }

        #[doc = $crate::core::concat!("What a [`", $crate::core::stringify!($name), "`] is, to be changed in place.")]
        #[allow(deprecated)]
        $(#[deprecated $($deprecated)?])?
        #[derive($crate::core::fmt::Debug)]
        pub enum $mutable<'a> {
            /// Nothing.
            None,
            $(
                $(#[doc = $member_doc])*
                $(#[deprecated $($member_deprecated)?])?
                #[allow(missing_docs)]
                $variant($crate::flat::Mut<'a, $member>),
            )*
            /// Something that this schema has no name for, with its tag.
            Unknown(u32),
        }

        #[doc = $crate::core::concat!("What a [`", $crate::core::stringify!($name), "`] is at a moment, in memory that others write.")]
        #[allow(deprecated)]
        $(#[deprecated $($deprecated)?])?
        #[derive($crate::core::clone::Clone, $crate::core::marker::Copy)]
        pub enum $live<'a> {
            /// Nothing.
            None,
            $(
                $(#[doc = $member_doc])*
                $(#[deprecated $($member_deprecated)?])?
                #[allow(missing_docs)]
                $variant($crate::flat::Live<'a, $member>),
            )*
            /// Something that this schema has no name for, with its tag.
            Unknown(u32),
        }

        #[allow(deprecated)]
        impl $crate::live::LiveDebug for $live<'_> {
            // Not compiled where nobody shows it.
            #[inline]
            fn fmt(&self, limit: &$crate::live::Limit, f: &mut $crate::core::fmt::Formatter<'_>) -> $crate::core::fmt::Result {
                match self {
                    $live::None => f.write_str("None"),
                    $($live::$variant(member) => $crate::live::debug_member($crate::core::stringify!($variant), limit, f, member),)*
                    $live::Unknown(tag) => f.debug_tuple("Unknown").field(tag).finish(),
                }
            }
        }

        #[allow(deprecated)]
        impl $crate::core::fmt::Debug for $live<'_> {
            #[inline]
            fn fmt(&self, f: &mut $crate::core::fmt::Formatter<'_>) -> $crate::core::fmt::Result {
                $crate::live::debug(self, f)
            }
        }

        #[doc = $crate::core::concat!("Builds what a [`", $crate::core::stringify!($name), "`] is.")]
        #[repr(transparent)]
        #[allow(deprecated)]
        $(#[deprecated $($deprecated)?])?
        pub struct $builder<'b>($crate::build::Slot<'b, $name>);

        #[allow(deprecated)]
        impl $crate::core::fmt::Debug for $builder<'_> {
            #[inline]
            fn fmt(&self, f: &mut $crate::core::fmt::Formatter<'_>) -> $crate::core::fmt::Result {
                f.write_str($crate::core::stringify!($builder))
            }
        }

        // As in `structure!`: a member is the same wherever it stands, so there is no `Self` in it.
        #[allow(deprecated)]
        const _: $crate::core::option::Option<fn($($member),*)> = $crate::core::option::Option::None;
        #[allow(deprecated)]
        const _: &[$crate::flat::MemberLayout] = <$name as $crate::flat::Union>::MEMBERS;

        #[allow(deprecated)]
        impl<const CHECKED: $crate::core::primitive::bool> $crate::derive::FieldType<CHECKED> for $name {
            type Stored = $crate::Tagged<Self>;
        }

        #[allow(deprecated, unsafe_code)]
        // SAFETY: a tag, whichever it is, means the same struct in each of the functions, as no two members have the
        // same one; 0 is none of them. The builder is transparent, and `members` is in the same list.
        unsafe impl $crate::flat::Union for $name {
            const NAME: &'static str = $crate::core::stringify!($name);
            const SCHEMA: &'static $crate::schema::Union = &$crate::schema::Union::new::<Self>(
                $crate::core::concat!($($doc, "\n"),*),
                $crate::core::concat!($("=", $crate::why!($($deprecated)?))?),
                &[$(
                    $crate::schema::Member::new::<$member>(
                        $crate::core::stringify!($variant),
                        $tag,
                        $crate::core::concat!($($member_doc, "\n"),*),
                        $crate::core::concat!($("=", $crate::why!($($member_deprecated)?))?),
                    ),
                )*],
            );
            const MEMBERS: &'static [$crate::flat::MemberLayout] =
                $crate::flat::members(&[$(
                    $crate::flat::MemberLayout {
                        name: $crate::core::stringify!($variant),
                        tag: $tag,
                        layout: $crate::flat::layout_of::<$member>,
                    },
                )*]);

            type Ref<'a> = $reader<'a>;
            type Mut<'a> = $mutable<'a>;
            type Live<'a> = $live<'a>;
            type Builder<'b> = $builder<'b>;

            fn verify(
                verifier: &$crate::verify::Verifier<'_>,
                tag: u32,
                offset: u32,
                depth: u32,
                budget: $crate::verify::Budget,
            ) -> $crate::verify::Verdict {
                match tag {
                    $($tag => verifier.member::<$member>(offset, depth, budget),)*
                    _ => $crate::core::result::Result::Ok(budget),
                }
            }

            #[inline]
            unsafe fn get(tag: u32, member: $crate::flat::Member<'_>) -> $reader<'_> {
                match tag {
                    0 => $reader::None,
                    // SAFETY: verified as what the tag says.
                    $($tag => $reader::$variant(unsafe { member.get::<$member>() }),)*
                    tag => $reader::Unknown(tag),
                }
            }

            #[inline]
            unsafe fn get_mut(tag: u32, member: $crate::flat::MutMember<'_>) -> $mutable<'_> {
                match tag {
                    0 => $mutable::None,
                    // SAFETY: verified as what the tag says.
                    $($tag => $mutable::$variant(unsafe { member.get::<$member>() }),)*
                    tag => $mutable::Unknown(tag),
                }
            }

            #[inline]
            fn live(
                tag: u32,
                member: $crate::flat::LiveMember<'_>,
            ) -> $crate::core::result::Result<$live<'_>, $crate::LiveError> {
                $crate::core::result::Result::Ok(match tag {
                    0 => $live::None,
                    $($tag => $live::$variant(member.get::<$member>()?),)*
                    tag => $live::Unknown(tag),
                })
            }
        }

        #[allow(deprecated, unsafe_code)]
        impl<'b> $builder<'b> {
            /// Makes the union nothing, whatever it has been.
            #[inline]
            pub fn none(&mut self) -> &mut Self {
                // SAFETY: a union is one word, and nothing is all zeros.
                unsafe { $crate::build::set(self, 0, 0_u64) }
            }

            $(
                $(#[doc = $member_doc])*
                #[doc = "\n\nPlaces it, and refers to it.\n\n# Errors\n\nWhen there is no room; the union stays what it was."]
                $(#[deprecated $($member_deprecated)?])?
                #[inline]
                pub fn $init(
                    &mut self,
                ) -> $crate::core::result::Result<$crate::flat::Builder<'b, $member>, $crate::BuildError> {
                    // SAFETY: this is a union with such a member.
                    unsafe { self.0.init_member::<$member>($tag) }
                }
            )*
        }
    };
}
