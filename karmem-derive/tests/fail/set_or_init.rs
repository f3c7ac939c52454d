//! What is not plain memory is built in place, not set.

use karmem::Karmem;

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Item {
    price: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Order {
    first: Item,
    items: Vec<Item>,
    tags: Vec<String>,
    last: Option<Item>,
}

fn build(order: &mut OrderBuilder<'_>) {
    order.set_first(Item::default());
    let _ = order.set_items(&[]);
    let _ = order.set_tags(&[]);
    order.set_last(Item::default());
}

fn store(order: OrderLive<'_>) {
    let _ = order.set_last(Item::default());
    order.clear_last();
}

fn main() {}
