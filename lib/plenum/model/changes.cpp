// What scripts call the kinds of change.
#include <plenum/model/changes.hpp>

#include <array>

namespace plenum {

std::string_view name(const change::Any& what) {
    if (const auto* treated = std::get_if<change::Treated>(&what)) {
        if (treated->now == Treatment::withdrawn) return "withdrawn";
        if (treated->now == Treatment::incompetent || treated->now == Treatment::late) return "not-accepted";
    }
    // In the order of the variant's alternatives.
    constexpr std::array<std::string_view, std::variant_size_v<change::Any>> names{
        "joined", "parted",   "starred",    "composite",    "treated",   "added",          "split",
        "gone",   "moved",    "erratum",    "reworded",     "amendment", "amendment-gone", "minutes",
        "order",  "order-in", "item-added", "item-changed", "item-gone", "if-carried"};
    return names.at(what.index());
}

}  // namespace plenum
