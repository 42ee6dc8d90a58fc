#include <plenum/json/resolutions.hpp>
#include <plenum/json/value.hpp>
#include <plenum/json/votes.hpp>

#include <algorithm>

namespace plenum::json {

namespace {

Value number(const std::optional<double>& value) {
    if (!value) return nullptr;
    const auto whole = static_cast<long long>(*value);
    return static_cast<double>(whole) == *value ? Value(whole) : Value(*value);
}

Value resolved(const Resolved& motion) {
    Value parts = Value::array();
    bool policy = false;
    for (const auto& part : motion.parts) {
        policy = policy || (is_carried(part.outcome) && part.stem == Stem::mandate);
        parts.push_back({{"part", part.part},
                         {"text", part.text},
                         {"outcome", name(part.outcome)},
                         {"votes", votes(part.votes)},
                         {"stem", name(part.stem)},
                         {"amended_by", part.amended_by}});
    }
    return {{"number", or_null(motion.number)},
            {"id", motion.id},
            {"from", motion.from},
            {"section", or_null(motion.section)},
            {"section_title", or_null(motion.section_title)},
            {"text", or_null(motion.text)},
            {"parts", std::move(parts)},
            {"votes", votes(motion.votes)},
            {"policy", policy},
            {"of", motion.of},
            {"on", or_null(motion.on)},
            {"note", or_null(motion.note)}};
}

Value motions(const Resolutions& resolutions) {
    Value result = Value::array();
    for (const auto& each : resolutions.motions) result.push_back(resolved(each));
    return result;
}

Value year(const Resolutions& resolutions) {
    return resolutions.year ? Value(*resolutions.year) : Value(nullptr);
}

}  // namespace

Value votes(const std::optional<Votes>& votes) {
    if (!votes) return nullptr;
    return {{"for", number(votes->in_favour)},
            {"against", number(votes->against)},
            {"abstain", number(votes->abstain)},
            {"percent", votes->percent}};
}

std::string resolutions(const Resolutions& resolutions) {
    return printed({{"schema", "plenum/resolutions/1"},
                    {"conference", or_null(resolutions.conference)},
                    {"year", year(resolutions)},
                    {"motions", motions(resolutions)}});
}

std::string bulletin(const Resolutions& resolutions, int session, const std::string& date,
                     const std::string& start, const std::string& end) {
    return printed({{"schema", "plenum/bulletin/1"},
                    {"conference", or_null(resolutions.conference)},
                    {"year", year(resolutions)},
                    {"session", session},
                    {"date", date},
                    {"start", or_null(start)},
                    {"end", or_null(end)},
                    {"motions", motions(resolutions)}});
}

}  // namespace plenum::json
