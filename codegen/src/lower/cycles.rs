//! Which structs and unions hold each other: the model in, a number for each cycle out.
//!
//! An owned struct has in it what its fields refer to, but for what a slice, an optional table or an optional field of
//! a union would. Where that leads back to the struct, somebody needs a box.
//!
//! The numbers are those of strongly connected components, found as Tarjan describes ("Depth-First Search and Linear Graph
//! Algorithms", 1972), with the path kept on the heap, so that no nesting is too deep.

use crate::model::{Model, StructId, Type, UnionId};

/// Numbers the cycles of `model`: structs and unions that hold each other, directly or not, have the same number.
pub(super) fn number(model: &mut Model) {
    let components = components(&Graph::of(model));
    let (structs, unions) = components.split_at(model.structs.len());
    for (declared, &component) in model.structs.iter_mut().zip(structs) {
        declared.cycle = component;
    }
    for (declared, &component) in model.unions.iter_mut().zip(unions) {
        declared.cycle = component;
    }
}

/// Structs, then unions, by their indices, and which others each of them holds.
struct Graph {
    /// Where in `held` those of a node begin; one more than there are nodes.
    starts: Vec<usize>,
    held: Vec<usize>,
}

impl Graph {
    fn of(model: &Model) -> Self {
        let mut graph = Self {
            starts: vec![0],
            held: Vec::new(),
        };
        for declared in &model.structs {
            let held = declared
                .fields
                .iter()
                .filter_map(|field| held(model, field.ty));
            graph.held.extend(held.map(|node| node.index(model)));
            graph.starts.push(graph.held.len());
        }
        for declared in &model.unions {
            let held = declared.members.iter().map(|member| member.ty.index());
            graph.held.extend(held);
            graph.starts.push(graph.held.len());
        }
        graph
    }

    fn len(&self) -> usize {
        self.starts.len() - 1
    }
}

enum Node {
    Struct(StructId),
    Union(UnionId),
}

impl Node {
    fn index(self, model: &Model) -> usize {
        match self {
            Self::Struct(id) => id.index(),
            Self::Union(id) => model.structs.len() + id.index(),
        }
    }
}

/// What a field of type `ty` has in it when it is owned, if anything but values.
fn held(model: &Model, mut ty: Type) -> Option<Node> {
    loop {
        ty = match ty {
            Type::Inline(id) | Type::Table(id) => return Some(Node::Struct(id)),
            Type::Union(id) => return Some(Node::Union(id)),
            Type::Array { element, .. } => model.type_(element),
            Type::Optional(inner) => match model.type_(inner) {
                // In a box anyway.
                Type::Table(_) => return None,
                inner => inner,
            },
            Type::Scalar(_)
            | Type::Enum(_)
            | Type::Text { .. }
            | Type::RoomText { .. }
            | Type::Slice { .. }
            | Type::Room { .. } => return None,
        };
    }
}

/// A number for each node, the same for all that can be reached from each other.
fn components(graph: &Graph) -> Vec<u32> {
    /// Of a node that was not seen, or is in no component yet.
    const NONE: u32 = u32::MAX;

    let mut components = vec![NONE; graph.len()];
    let mut next_component = 0;
    // The order in which nodes were seen, and for each the first node that it was seen to lead back to.
    let mut seen = vec![NONE; graph.len()];
    let mut first = vec![NONE; graph.len()];
    let mut next_seen = 0;
    // Nodes that are in no component yet.
    let mut open = Vec::new();
    // The path that is being walked: nodes, and where in `held` their next one is.
    let mut path: Vec<(usize, usize)> = Vec::new();

    for start in 0..graph.len() {
        let mut entered = (seen[start] == NONE).then_some(start);
        loop {
            if let Some(node) = entered.take() {
                seen[node] = next_seen;
                first[node] = next_seen;
                next_seen += 1;
                open.push(node);
                path.push((node, graph.starts[node]));
            }
            let Some((node, next)) = path.last_mut() else {
                break;
            };
            let node = *node;
            if *next < graph.starts[node + 1] {
                let inner = graph.held[*next];
                *next += 1;
                if seen[inner] == NONE {
                    entered = Some(inner);
                } else if components[inner] == NONE {
                    first[node] = first[node].min(seen[inner]);
                }
                continue;
            }
            path.pop();
            if let Some(&(outer, _)) = path.last() {
                first[outer] = first[outer].min(first[node]);
            }
            if first[node] == seen[node] {
                while let Some(member) = open.pop() {
                    components[member] = next_component;
                    if member == node {
                        break;
                    }
                }
                next_component += 1;
            }
        }
    }
    components
}
