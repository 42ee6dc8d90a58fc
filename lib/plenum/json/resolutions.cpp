#include <plenum/json/fate.hpp>
#include <plenum/json/resolutions.hpp>
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

std::string bulletin(const Resolutions& resolutions, const Agenda& agenda, const Proceedings& proceedings,
                     const Sessions& sessions, std::size_t session) {
    const auto& sat = sessions.all[session];
    Value amendments = Value::array();
    for (const auto& motion : proceedings.motions) {
        for (const auto& each : motion.amendments) {
            if (sessions.amendments[each.amendment] == session) amendments.push_back(fate(each, agenda));
        }
    }
    Value items = Value::array();
    for (std::size_t i = 0; i < proceedings.items.size(); ++i) {
        if (sessions.results[i] == session) items.push_back(item(proceedings.results[proceedings.items[i]]));
    }
    return printed({{"schema", "plenum/bulletin/1"},
                    {"conference", or_null(resolutions.conference)},
                    {"year", year(resolutions)},
                    {"session", session + 1},
                    {"date", sat.date},
                    {"start", or_null(sat.start)},
                    {"end", or_null(sat.end)},
                    {"motions", motions(resolutions)},
                    {"amendments", std::move(amendments)},
                    {"items", std::move(items)}});
}

}  // namespace plenum::json
