#include <plenum/record/lay.hpp>
#include <plenum/record/table.hpp>

namespace plenum::record {

Proceedings lay(const Agenda& agenda, Results results, const StandingOrders& orders) {
    Proceedings out;
    out.results = std::move(results);
    Table table(agenda, orders, out);
    put_entries(table);
    put_all(table);
    put_falls(table);
    put_leads(table);
    put_amendments(table);
    put_words(table);
    check(table);
    return out;
}

}  // namespace plenum::record
