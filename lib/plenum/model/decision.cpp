#include <plenum/model/decision.hpp>

#include <array>

namespace plenum {

std::string_view name(const Act& act) {
    // In the order of the variant's alternatives.
    constexpr std::array<std::string_view, std::variant_size_v<Act>> names{
        "",         "bracket", "unbracket",  "star",    "section", "treat",   "composite", "order",
        "order_in", "minutes", "if_carried", "erratum", "split",   "publish", "undo"};
    return names.at(act.index());
}

}  // namespace plenum
