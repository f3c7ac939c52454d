//! Types in types, wherever a struct stands.

use karmem::{Bool, Frozen, Karmem, Owned, VerifyOptions};

const SIDES: usize = 3;

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(C)]
pub struct Vec3 {
    at: [f32; SIDES],
    teams: [TeamOpen; 2],
    is_set: [[Bool; 1]; 2],
}

#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(u8)]
pub enum Team {
    Humans,
    Orcs,
}

mod trees {
    use karmem::Karmem;

    type Places = Vec<super::Vec3>;

    #[derive(Clone, Debug, Default, PartialEq, Karmem)]
    #[karmem(table)]
    pub struct Tree {
        pub name: String,
        pub branches: Vec<Tree>,
        pub root: Option<Box<Tree>>,
        pub places: Places,
    }
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct World {
    team: Option<TeamOpen>,
    teams: Vec<TeamOpen>,
    #[karmem(limit = 3, inline)]
    recent: Vec<TeamOpen>,
    flags: Vec<Bool>,
    grid: [[f32; 2]; SIDES],
    bytes: [u8; 1 + SIDES],
    names: [String; 2],
    maybe_names: [Option<String>; 2],
    more_names: Vec<Option<String>>,
    pairs: Vec<[Vec3; 2]>,
    paths: Vec<Vec<Vec3>>,
    sides: Option<[String; 2]>,
    trees: Vec<trees::Tree>,
    maybe_trees: Vec<Option<Box<trees::Tree>>>,
    nested: Vec<Vec<Vec<String>>>,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    #[derive(Clone, Debug, Default, PartialEq, Karmem)]
    #[karmem(table)]
    struct Local {
        world: World,
    }

    let tree = trees::Tree {
        name: "oak".to_owned(),
        branches: vec![trees::Tree::default(); 2],
        root: Some(Box::default()),
        places: vec![Vec3::default()],
    };
    let local = Local {
        world: World {
            team: Some(Team::Orcs.into()),
            teams: vec![TeamOpen(9)],
            recent: vec![TeamOpen::Orcs; 3],
            flags: vec![Bool::TRUE],
            grid: [[1.0, 2.0]; SIDES],
            bytes: [1, 2, 3, 4],
            names: ["a".to_owned(), String::new()],
            maybe_names: [None, Some("b".to_owned())],
            more_names: vec![Some(String::new()), None],
            pairs: vec![[Vec3::default(); 2]; 2],
            paths: vec![vec![Vec3::default()], Vec::new()],
            sides: Some(Default::default()),
            trees: vec![tree.clone()],
            maybe_trees: vec![None, Some(Box::new(tree))],
            nested: vec![vec![vec!["c".to_owned()]], Vec::new()],
        },
    };
    let message = local.to_bytes()?;
    let read = Frozen::new(&message).access::<Local>(&VerifyOptions::DEFAULT)?;
    assert_eq!(read.world().bytes(), &[1, 2, 3, 4]);
    assert_eq!(Local::from(read), local);
    Ok(())
}
