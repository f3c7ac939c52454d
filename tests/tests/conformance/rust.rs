//! What Rust does with messages, in this process: the types of the set, and what can be done with each. The fuzzer has this file, too.

use karmem::{Frozen, Owned, ReadOwned, VerifyOptions, packed};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::random;
use crate::schemas::{
    arena, directory, embeddings, evolution_new, evolution_old, flock, game, garden, geometry,
    kinds, log, mesh, minecraft_savedata, mk48, parcel, particles, tavern,
};

/// A type of the set. Errors are text.
pub(crate) struct Type {
    /// The stem of the schema's file, and its name.
    pub(crate) name: &'static str,
    /// Bytes in front of what is in a message.
    #[allow(dead_code, reason = "only the fuzzer leaves them out")]
    pub(crate) envelope_size: usize,
    /// The message of the object that is this JSON.
    pub(crate) write: fn(&str) -> Result<Vec<u8>, String>,
    /// All that is in a message, as JSON.
    pub(crate) read: fn(&[u8]) -> Result<String, String>,
    /// The message that has the same in it as this one, unless that can't be written.
    pub(crate) rewrite: fn(&[u8]) -> Result<Rewritten, String>,
    /// What JSON says, in the words and numbers of serde.
    pub(crate) normal: fn(&str) -> Result<Value, String>,
    /// The message of any object.
    pub(crate) any: fn(u64) -> Vec<u8>,
}

/// A message, where there can be one.
type Rewritten = Option<Vec<u8>>;

/// Every root of the schemas, and what is deep inside of them.
pub(crate) const TYPES: &[Type] = &[
    packed::<arena::Monsters>("arena.Monsters"),
    packed::<arena::MonsterData>("arena.MonsterData"),
    flat::<directory::Directory>("directory.Directory"),
    flat::<embeddings::Index>("embeddings.Index"),
    flat::<embeddings::Matches>("embeddings.Matches"),
    flat::<embeddings::Query>("embeddings.Query"),
    flat::<evolution_new::World>("evolution_new.World"),
    flat::<evolution_old::World>("evolution_old.World"),
    flat::<flock::Flock>("flock.Flock"),
    flat::<game::Monsters>("game.Monsters"),
    flat::<garden::Garden>("garden.Garden"),
    flat::<geometry::Circle>("geometry.Circle"),
    flat::<geometry::Polygon>("geometry.Polygon"),
    flat::<kinds::Kinds>("kinds.Kinds"),
    flat::<kinds::Arrays>("kinds.Arrays"),
    flat::<kinds::LimitedSlices>("kinds.LimitedSlices"),
    flat::<kinds::Scalars>("kinds.Scalars"),
    flat::<kinds::Slices>("kinds.Slices"),
    flat::<kinds::Tree>("kinds.Tree"),
    flat::<log::Logs>("log.Logs"),
    flat::<mesh::Mesh>("mesh.Mesh"),
    flat::<minecraft_savedata::Players>("minecraft_savedata.Players"),
    flat::<mk48::Updates>("mk48.Updates"),
    packed::<parcel::Parcel>("parcel.Parcel"),
    packed::<parcel::Arrays>("parcel.Arrays"),
    packed::<parcel::Linked>("parcel.Linked"),
    packed::<parcel::Scalars>("parcel.Scalars"),
    packed::<parcel::Slices>("parcel.Slices"),
    packed::<parcel::Tree>("parcel.Tree"),
    flat::<parcel::Label>("parcel.Label"),
    flat::<particles::ParticleSystem>("particles.ParticleSystem"),
    flat::<tavern::Tavern>("tavern.Tavern"),
    flat::<tavern::Guest>("tavern.Guest"),
    flat::<tavern::Rooms>("tavern.Rooms"),
];

/// The type of this name.
pub(crate) fn find(name: &str) -> &'static Type {
    TYPES
        .iter()
        .find(|ty| ty.name == name)
        .unwrap_or_else(|| panic!("{name} is not in tests/tests/conformance/rust.rs"))
}

const fn flat<T>(name: &'static str) -> Type
where
    T: for<'a> Owned<Ref<'a>: ReadOwned<Owned = T>> + Serialize + DeserializeOwned,
{
    Type {
        name,
        envelope_size: karmem::layout::ENVELOPE_SIZE as usize,
        write: |json| {
            let object: T = serde_json::from_str(json).map_err(text)?;
            Ok(object.to_bytes().map_err(text)?.to_vec())
        },
        read: |bytes| {
            let object: T = read(bytes)?;
            serde_json::to_string(&object).map_err(text)
        },
        rewrite: |bytes| {
            let object: T = renew(&read(bytes)?);
            Ok(object.to_bytes().ok().map(|message| message.to_vec()))
        },
        normal: normal::<T>,
        any: |seed| first(seed, |seed| random::object::<T>(seed).to_bytes()).to_vec(),
    }
}

const fn packed<T>(name: &'static str) -> Type
where
    T: for<'a> packed::Owned<Ref<'a>: ReadOwned<Owned = T>> + Serialize + DeserializeOwned,
{
    Type {
        name,
        envelope_size: 0,
        write: |json| {
            let object: T = serde_json::from_str(json).map_err(text)?;
            object.to_bytes().map_err(text)
        },
        read: |bytes| {
            let root = packed::open::<T>(bytes, &VerifyOptions::DEFAULT).map_err(text)?;
            serde_json::to_string(&root.read()).map_err(text)
        },
        rewrite: |bytes| {
            let root = packed::open::<T>(bytes, &VerifyOptions::DEFAULT).map_err(text)?;
            let object: T = renew(&root.read());
            Ok(object.to_bytes().ok())
        },
        normal: normal::<T>,
        any: |seed| first(seed, |seed| random::object::<T>(seed).to_bytes()),
    }
}

/// The message of an object of this seed or of the next one: some texts are too long for their fields.
fn first<M, E>(seed: u64, message: impl Fn(u64) -> Result<M, E>) -> M {
    let mut seeds = (0..).map(|number| seed + (number << 32));
    seeds
        .find_map(|seed| message(seed).ok())
        .expect("most objects can be written")
}

/// As aligned as any schema can ask for.
#[derive(Clone, Copy, bytemuck::Zeroable, bytemuck::Pod)]
#[repr(C, align(4096))]
struct Page([u64; 512]);

fn read<T>(bytes: &[u8]) -> Result<T, String>
where
    T: for<'a> Owned<Ref<'a>: ReadOwned<Owned = T>>,
{
    let mut pages = vec![Page([0; 512]); bytes.len().div_ceil(size_of::<Page>())];
    let memory: &mut [u8] = bytemuck::cast_slice_mut(&mut pages);
    memory[..bytes.len()].copy_from_slice(bytes);
    let root = Frozen::new(&memory[..bytes.len()]).access::<T>(&VerifyOptions::DEFAULT);
    Ok(root.map_err(text)?.read())
}

/// The same object with zeros for padding, and 1 for whatever is true: serde knows neither. No bit of a float is lost on the way.
fn renew<T: Serialize + DeserializeOwned>(object: &T) -> T {
    let bytes = postcard::to_allocvec(object).expect("memory");
    postcard::from_bytes(&bytes).expect("it was just written")
}

fn normal<T: Serialize + DeserializeOwned>(json: &str) -> Result<Value, String> {
    let object: T = serde_json::from_str(json).map_err(text)?;
    let again = serde_json::to_string(&object).map_err(text)?;
    serde_json::from_str(&again).map_err(text)
}

fn text(error: impl ToString) -> String {
    error.to_string()
}
