#include <plenum/model/bearing.hpp>

#include <algorithm>

namespace plenum {

namespace {

bool is_carried(const std::string& outcome) {
    return outcome == "carried" || outcome == "unanimous";
}

std::string in_short(const std::vector<std::string>& outcomes) {
    if (outcomes.empty() || std::ranges::all_of(outcomes, is_carried)) return "carried";
    if (std::ranges::any_of(outcomes, is_carried)) return "carried in part";
    if (std::ranges::find(outcomes, "reference") != outcomes.end()) return "taken as a reference";
    return "not carried";
}

std::string name(const PastConference& conference) {
    const auto year = conference.year ? std::to_string(*conference.year) : std::string();
    return conference.conference + (conference.conference.empty() || year.empty() ? "" : " ") + year;
}

}  // namespace

Motion as_motion(const Resolution& resolution) {
    Motion motion;
    motion.id = resolution.id;
    motion.from = resolution.from;
    motion.section = resolution.section;
    motion.text = resolution.text;
    motion.parts = resolution.parts;
    return motion;
}

bool holds(const Resolution& resolution) {
    if (resolution.status == "lapsed" || resolution.status == "superseded") return false;
    const auto& outcomes = resolution.outcomes;
    return outcomes.empty() || std::ranges::any_of(outcomes, [](const std::string& outcome) {
               return outcome == "carried" || outcome == "unanimous" || outcome == "reference";
           });
}

std::string outcome_of(const Resolution& resolution, std::size_t part) {
    const auto& outcomes = resolution.outcomes;
    if (outcomes.empty()) return "carried";
    if (part > 0 && part <= outcomes.size() && outcomes.size() == resolution.parts.size())
        return outcomes[part - 1];
    return outcomes.front();
}

std::string called(const PastConference& conference, const Resolution& resolution) {
    if (!resolution.id.empty()) return resolution.id;
    const auto held = name(conference);
    return resolution.number + (resolution.number.empty() || held.empty() ? "" : ", ") + held;
}

std::string standing(const PastConference& conference, const Resolution& resolution) {
    auto result = name(conference);
    const auto add = [&](const std::string& more) { result += (result.empty() ? "" : ", ") + more; };
    add(in_short(resolution.outcomes));
    if (resolution.status == "superseded" && !resolution.superseded_by.empty()) {
        add("superseded by " + resolution.superseded_by);
    } else if (!resolution.status.empty() && resolution.status != "current") {
        add(resolution.status);
    }
    return result;
}

std::string reference(const Bearings& bearings, const PolicyMatch& match) {
    const auto& conference = bearings.conference(match);
    const auto& resolution = bearings.resolution(match);
    const auto stands = standing(conference, resolution);
    return called(conference, resolution) + (stands.empty() ? "" : " (" + stands + ")");
}

const PolicyMatch* first(const Bearings& bearings, std::size_t motion, PolicyRelation relation) {
    if (motion >= bearings.matches.size()) return nullptr;
    const auto& matches = bearings.matches[motion];
    const auto found = std::ranges::find(matches, relation, &PolicyMatch::relation);
    return found == matches.end() ? nullptr : &*found;
}

}  // namespace plenum
