#include <plenum/base/text.hpp>
#include <plenum/group/lead.hpp>
#include <plenum/group/subject.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace plenum::group {

namespace {

/// `lead: {policy: 3}` of conference.yaml; what is no number of 0 and more keeps its default.
std::map<std::string, double, std::less<>> weights(const Conference& conference) {
    std::map<std::string, double, std::less<>> result{
        {"coverage", 3}, {"policy", 1}, {"clean", 0.5}, {"spread", 0.5}, {"small", 0.5}};
    const auto* own = conference.rest.find("lead");
    if (own == nullptr) return result;
    for (auto& [name, value] : result) {
        const auto* written = own->find(name);
        if (written == nullptr) continue;
        double number = 0;
        const auto* end = written->text.data() + written->text.size();
        const auto [at, error] = std::from_chars(written->text.data(), end, number);
        if (error == std::errc{} && at == end && number >= 0 && std::isfinite(number)) value = number;
    }
    return result;
}

// A tenth more or less of what the others say is no reason to anybody.
constexpr double hardly = 0.1;

std::string listed(const std::vector<std::string>& clauses) {
    std::string result;
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        if (i > 0) result += i + 1 == clauses.size() ? " and " : ", ";
        result += clauses[i];
    }
    return result;
}

}  // namespace

Leads::Leads(const Motions& motions, const std::vector<Classification>& classified,
             const Conference& conference, const Similarities& similarities)
    : motions_(motions),
      classified_(classified),
      conference_(conference),
      similarities_(similarities),
      weights_(weights(conference)) {
    for (const auto& committee : conference.committees) sizes_[committee.name] = committee.size;
}

double Leads::weight(std::string_view criterion) const {
    return weights_.find(criterion)->second;
}

Leads::Merit Leads::merit(std::size_t motion, double coverage) const {
    const auto& written = motions_[motion];
    Merit result{.motion = motion, .coverage = coverage};
    result.policy = motion < classified_.size() && classified_[motion].makes_policy ? 1 : 0;
    const auto& limits = conference_.limits;
    const auto words = text::words(whole_text(written)).size();
    const bool too_long = limits.words && words > static_cast<std::size_t>(std::max(0, *limits.words));
    const bool too_many =
        limits.parts && written.parts.size() > static_cast<std::size_t>(std::max(0, *limits.parts));
    result.clean = (too_long ? 0 : 0.5) + (too_many ? 0 : 0.5);
    const auto led = led_.find(written.from);
    result.spread = 1.0 / (1 + (led == led_.end() ? 0 : led->second));
    const auto size = sizes_.find(written.from);
    if (size != sizes_.end()) result.small = size->second == "small" ? 1 : size->second == "medium" ? 0.5 : 0;
    result.sum = weight("coverage") * result.coverage + weight("policy") * result.policy +
                 weight("clean") * result.clean + weight("spread") * result.spread +
                 weight("small") * result.small;
    return result;
}

/// Names what the lead has and the runner-up has not, since that is what decided; and says openly
/// where the runner-up was better.
std::string Leads::reason(const Merit& lead, const Merit& second) const {
    const auto name = label(motions_[second.motion]);
    const auto most = std::max(lead.coverage, second.coverage);
    const auto more = most > 0 ? (lead.coverage - second.coverage) / most : 0;
    std::vector<std::string> ahead;
    if (more > hardly) ahead.push_back("says more of what the others say than " + name);
    if (std::abs(more) <= hardly) ahead.push_back("says as much of what the others say as " + name);
    if (lead.policy > second.policy) ahead.push_back("makes policy (" + name + " does not)");
    if (lead.policy > 0 && lead.policy == second.policy) ahead.emplace_back("makes policy");
    if (lead.clean > second.clean) ahead.emplace_back("keeps within the limits of length and parts");
    if (lead.small > second.small) ahead.emplace_back("comes from a smaller committee");
    if (lead.spread > second.spread) ahead.emplace_back("comes from a committee that leads fewer brackets");
    if (ahead.empty()) return "Nothing sets it apart from " + name + "; it was read first.";
    auto sentence = "It " + listed(ahead) + ".";
    if (more < -hardly) {
        sentence += " Though " + name + " says more of what the others say, that did not outweigh the rest.";
    }
    return sentence;
}

Leads::Choice Leads::choose(const std::vector<std::size_t>& members, const std::vector<double>& against) {
    std::vector<Merit> merits;
    const auto covered = coverage(members, similarities_);
    merits.reserve(members.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        merits.push_back(merit(members[i], covered[i] * (1 - against[i])));
    }
    double most = 0;
    for (const auto& each : merits) most = std::max(most, each.coverage);
    for (auto& each : merits) {
        // Measured against the member that covers most, so that it weighs as much in any bracket.
        const auto coverage = most > 0 ? each.coverage / most : 0;
        each.sum = weight("coverage") * coverage + weight("policy") * each.policy +
                   weight("clean") * each.clean + weight("spread") * each.spread +
                   weight("small") * each.small;
    }
    std::ranges::stable_sort(merits, [](const Merit& a, const Merit& b) {
        return a.sum != b.sum ? a.sum > b.sum : a.motion < b.motion;
    });
    const auto& lead = merits.front();
    ++led_[motions_[lead.motion].from];
    return {.lead = lead.motion, .reason = merits.size() > 1 ? reason(lead, merits[1]) : std::string{}};
}

}  // namespace plenum::group
