// How long a debate takes, as a conference writes it down.
#include <plenum/read/fields.hpp>
#include <plenum/read/standing_orders.hpp>

#include <array>

namespace plenum::read {

namespace {

/// A figure by the name that conference.yaml uses.
struct Figure {
    std::string_view name;
    int StandingOrders::*value;
};

constexpr std::array figures{
    Figure{"mover_minutes", &StandingOrders::mover_minutes},
    Figure{"speaker_minutes", &StandingOrders::speaker_minutes},
    Figure{"speakers", &StandingOrders::speakers},
    Figure{"reply_minutes", &StandingOrders::reply_minutes},
    Figure{"vote_minutes", &StandingOrders::vote_minutes},
};

/// More than an hour, or sixty speakers, is a slip of the pen.
constexpr int most = 60;

}  // namespace

StandingOrders standing_orders(const Conference& conference, Diagnostics& out) {
    StandingOrders result;
    const auto* own = conference.rest.find("standing_orders");
    if (own == nullptr) return result;
    Findings findings(conference.origin.source, out);
    const Fields fields(*own, findings);
    std::vector<std::string_view> names{"two_thirds"};
    for (const auto& figure : figures) names.push_back(figure.name);
    fields.only(names, "the standing orders");
    for (const auto& figure : figures) {
        if (const auto written = fields.number(figure.name, 0, most)) result.*(figure.value) = *written;
    }
    result.two_thirds = fields.texts("two_thirds");
    return result;
}

}  // namespace plenum::read
