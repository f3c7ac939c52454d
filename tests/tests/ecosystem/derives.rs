//! `@rust.derive`: types that derive more than they have anyway.

use std::cmp::Ordering;
use std::collections::HashSet;

use bytemuck::TransparentWrapper as _;

mod tagged {
    #![allow(missing_docs)]

    karmem::schema!(
        "karmem tagged @allow(`padding`);
        /// Told in lines.
        enum Team uint8 @rust.derive(`bytemuck::TransparentWrapper`) { Humans; Orcs; }
        struct Place inline @rust.derive(`Hash, Eq, ::core::cmp::PartialOrd`) { X int32; Y int32; Team Team; }
        struct Named table @rust.derive(`Eq, core::hash::Hash`) { Name []char; Place Place; }
        struct Old inline @rust.derive(`Eq, Hash`) @deprecated(`gone`) { To Named; }
        union Choice @rust.derive(`Eq, Hash,`) { Place; Named; }
        struct Group table @rust.derive(`Eq, Hash`) { Choices []Choice; One Choice; }"
    );
}
use tagged::{Choice, Group, Named, Place, Team};

#[test]
fn plain_structs_derive_what_their_tags_say() {
    let places: HashSet<Place> = (0..4).map(|n| Place::new(n / 2, 0, Team::Orcs)).collect();
    assert_eq!(places.len(), 2);
    let [near, far] = [1, 2].map(|x| Place::new(x, 9, Team::Humans));
    assert_eq!(near.partial_cmp(&far), Some(Ordering::Less));
}

#[test]
fn enums_derive_what_their_tags_say() {
    assert_eq!(Team::wrap(1), Team::Orcs);
}

#[test]
fn tables_and_unions_derive_what_their_tags_say() {
    let named = Named {
        name: "Snaga".into(),
        ..Named::default()
    };
    let group = Group {
        choices: vec![Choice::Named(named.clone()), Choice::None],
        one: Choice::Place(named.place),
    };
    let groups = HashSet::from([group.clone(), group.clone(), Group::default()]);
    assert_eq!(groups.len(), 2);
    assert!(groups.contains(&group));
}
