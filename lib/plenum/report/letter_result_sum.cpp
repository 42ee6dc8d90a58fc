// How the motions of a committee fared, in a sentence.
#include <plenum/report/letter_result_words.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <cstdint>
#include <map>

namespace plenum::report {

namespace {

/// How a motion fared, as the sum at the head of a letter counts it.
enum class Kind : std::uint8_t {
    carried,
    in_part,
    by_another,
    reference,
    lost,
    fell,
    withdrawn,
    not_moved,
    not_reached,
    out,
};

Kind kind(Outcome outcome) {
    switch (outcome) {
    case Outcome::carried:
    case Outcome::unanimous: return Kind::carried;
    case Outcome::reference: return Kind::reference;
    case Outcome::lost: return Kind::lost;
    case Outcome::fell: return Kind::fell;
    case Outcome::withdrawn: return Kind::withdrawn;
    case Outcome::not_moved: return Kind::not_moved;
    case Outcome::not_reached: return Kind::not_reached;
    }
    return Kind::not_reached;
}

Kind kind(const Told& told) {
    const auto& whole = told.fate.whole;
    if (whole.by == Fate::By::treatment)
        return told.placement.treatment == Treatment::withdrawn ? Kind::withdrawn : Kind::out;
    if (whole.by == Fate::By::nothing) return Kind::not_reached;
    const auto parts = its_parts(told);
    const auto& decided = told.with == nullptr ? told.fate : *told.with;
    const auto is_through = [&](int part) { return is_carried(outcome_of(decided, part)); };
    const auto through = std::ranges::count_if(parts, is_through);
    if (through == 0) {
        const bool passed_on = std::ranges::any_of(
            parts, [&](int part) { return outcome_of(decided, part) == Outcome::reference; });
        if (passed_on) return Kind::reference;
        const auto so = kind(outcome_of(decided, parts.front()));
        // Whoever withdraws a lead withdraws nobody else's motion: those with it are not moved.
        return told.with != nullptr && so == Kind::withdrawn ? Kind::not_moved : so;
    }
    if (told.with != nullptr) return Kind::by_another;
    return static_cast<std::size_t>(through) == parts.size() ? Kind::carried : Kind::in_part;
}

/// "was carried": of one motion, and of several.
std::string verb(Kind kind, bool one) {
    const std::string was = one ? "was " : "were ";
    switch (kind) {
    case Kind::carried: return was + "carried";
    case Kind::in_part: return was + "carried in part";
    case Kind::by_another: return was + "carried in the words of another";
    case Kind::reference: return was + "taken as a reference";
    case Kind::lost: return was + "lost";
    case Kind::fell: return "fell";
    case Kind::withdrawn: return was + "withdrawn";
    case Kind::not_moved: return was + "not moved";
    case Kind::not_reached: return was + "not reached";
    case Kind::out: return was + "not on the agenda";
    }
    return {};
}

}  // namespace

std::string sum_in_words(const std::vector<Told>& all) {
    if (all.empty()) return {};
    std::map<Kind, std::size_t> counts;
    for (const auto& each : all) ++counts[kind(each)];
    if (all.size() == 1) return "Your motion " + verb(counts.begin()->first, true) + '.';
    if (counts.size() == 1)
        return "Your " + count(all.size(), "motion", "motions") + ' ' + verb(counts.begin()->first, false) +
               '.';
    std::vector<std::string> said;
    said.reserve(counts.size());
    for (const auto& [which, n] : counts) said.push_back(std::to_string(n) + ' ' + verb(which, n == 1));
    return "Of your " + count(all.size(), "motion", "motions") + ' ' + listed(said) + '.';
}

}  // namespace plenum::report
