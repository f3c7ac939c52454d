//! `schemas/embeddings.km`: long slices of numbers, and messages to a guest and back.
use karmem_tests::embeddings::{Index, Match, Matches, Metric, Query, Section};

use crate::message::{access, build, live};

const DIMENSIONS: usize = 16;

fn index() -> Vec<u64> {
    build(|message| {
        let mut root = message.root::<Index>().unwrap();
        root.set_dimensions(DIMENSIONS as u32)
            .set_metric(Metric::Dot);
        root.set_model("a model").unwrap();
        root.set_ids(&[10, 20, 30]).unwrap();
        let vectors = (0..3 * DIMENSIONS).map(|number| number as f32);
        root.init_vectors(3 * DIMENSIONS).unwrap().extend(vectors);
        root.init_norms(3).unwrap().fill(1.0);
        let mut documents = root.init_documents(3).unwrap();
        for (mut document, title) in documents.iter().zip(["one", "two", "three"]) {
            let mut data = document.init_data().unwrap();
            data.set_indexed(-1).set_title(title).unwrap();
            data.set_source("https://example.org").unwrap();
            data.set_language("pt-BR").unwrap();
            data.set_sections(&[Section::new(u64::MAX, 5, 1)]).unwrap();
        }
        message.finish(root).unwrap()
    })
}

#[test]
fn an_index_is_read_as_it_was_built() {
    let words = index();
    let root = access::<Index>(&words).unwrap();
    assert_eq!(
        (root.model(), root.dimensions(), root.metric()),
        ("a model", 16, Metric::Dot)
    );
    assert_eq!(root.ids(), [10, 20, 30]);
    assert_eq!(root.norms(), [1.0; 3]);
    let second = &root.vectors()[DIMENSIONS..2 * DIMENSIONS];
    assert_eq!(second[0], 16.0);
    let titles: Vec<&str> = root
        .documents()
        .iter()
        .map(|document| document.data().title())
        .collect();
    assert_eq!(titles, ["one", "two", "three"]);
    let data = root.documents().get(2).unwrap().data();
    assert_eq!(
        (data.source(), data.language(), data.indexed()),
        ("https://example.org", "pt-BR", -1)
    );
    assert_eq!(data.sections(), [Section::new(u64::MAX, 5, 1)]);
}

#[test]
fn a_query_is_answered() {
    let query = build(|message| {
        let mut root = message.root::<Query>().unwrap();
        root.set_limit(2).set_vector(&[1.0; DIMENSIONS]).unwrap();
        root.set_exclude(&[10]).unwrap();
        message.finish(root).unwrap()
    });
    let index = index();
    let (query, index) = (
        access::<Query>(&query).unwrap(),
        access::<Index>(&index).unwrap(),
    );
    let mut answer = build(|message| {
        let mut root = message.root::<Matches>().unwrap();
        let found: Vec<Match> = (index
            .ids()
            .iter()
            .zip(index.vectors().chunks(DIMENSIONS))
            .zip(0..))
        .filter(|((id, _), _)| query.exclude().binary_search(id).is_err())
        .map(|((&id, vector), place)| {
            let score = vector.iter().zip(query.vector()).map(|(a, b)| a * b).sum();
            Match::new(id, place, score)
        })
        .take(query.limit() as usize)
        .collect();
        root.set_matches(&found).unwrap();
        message.finish(root).unwrap()
    });
    let expected = [Match::new(20, 1, 376.0), Match::new(30, 2, 632.0)];
    assert_eq!(access::<Matches>(&answer).unwrap().matches(), expected);
    let matches = live::<Matches>(&mut answer).matches().unwrap();
    let found: Vec<Match> = matches.iter().map(|found| found.load()).collect();
    assert_eq!(found, expected);
}
