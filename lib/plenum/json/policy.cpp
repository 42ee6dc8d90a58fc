#include <plenum/json/policy.hpp>

namespace plenum::json {

namespace {

Value action_value(const Action& action) {
    Value entries = Value::array();
    for (const auto& entry : action.entries) {
        entries.push_back(
            {{"date", or_null(entry.date)}, {"text", entry.text}, {"response", entry.response}});
    }
    return {{"responsible", or_null(action.responsible)},
            {"status", name(action.status)},
            {"entries", std::move(entries)},
            {"next", or_null(action.next)},
            {"due", or_null(action.due)}};
}

/// That of a part, or the only one there is.
template <class T, class Show>
Value of_part(const std::vector<T>& values, std::size_t part, const Show& show) {
    if (values.size() == 1) return show(values.front());
    return part < values.size() ? show(values[part]) : Value(nullptr);
}

}  // namespace

Value policy_value(const Resolution& resolution, const std::string& conference,
                   const std::optional<int>& year, const std::vector<Stem>& stems) {
    const auto outcome = [](const std::string& each) { return or_null(each); };
    const auto stem = [](Stem each) { return Value(name(each)); };
    Value parts = Value::array();
    for (std::size_t i = 0; i < resolution.parts.size(); ++i) {
        parts.push_back({{"part", i + 1},
                         {"text", resolution.parts[i].text},
                         {"outcome", of_part(resolution.outcomes, i, outcome)},
                         {"stem", of_part(stems, i, stem)}});
    }
    if (resolution.parts.empty()) {
        parts.push_back({{"part", 0},
                         {"text", resolution.text},
                         {"outcome", of_part(resolution.outcomes, 0, outcome)},
                         {"stem", of_part(stems, 0, stem)}});
    }
    return {{"policy", or_null(resolution.id)},
            {"conference", or_null(conference)},
            {"year", year ? Value(*year) : Value(nullptr)},
            {"number", or_null(resolution.number)},
            {"from", or_null(resolution.from)},
            {"section", or_null(resolution.section)},
            {"text", resolution.text},
            {"parts", std::move(parts)},
            {"status", or_null(resolution.status)},
            {"superseded_by", or_null(resolution.superseded_by)},
            {"action", resolution.action ? action_value(*resolution.action) : Value(nullptr)}};
}

}  // namespace plenum::json
