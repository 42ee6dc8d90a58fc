#include <plenum/model/decision.hpp>

#include <array>

namespace plenum {

std::string_view name(const act::Any& act) {
    // In the order of the variant's alternatives.
    constexpr std::array<std::string_view, std::variant_size_v<act::Any>> names{
        "",         "bracket", "unbracket",  "star",    "section", "treat",   "composite", "order",
        "order_in", "minutes", "if_carried", "erratum", "split",   "publish", "undo"};
    return names.at(act.index());
}

Decided decided(const Decisions& log, std::size_t index) {
    const auto& decision = log.at(index);
    return {.entry = index + 1, .reason = decision.reason, .on = decision.on, .by = decision.by};
}

}  // namespace plenum
