#include <plenum/base/listing.hpp>
#include <plenum/base/numerals.hpp>
#include <plenum/report/outcome_words.hpp>
#include <plenum/report/words.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace plenum::report {

namespace {

std::string figure(double value, bool percent) {
    const auto whole = static_cast<long long>(std::lround(value));
    auto text = std::to_string(whole);
    if (std::abs(value - static_cast<double>(whole)) >= 0.05) {
        const auto tenths = static_cast<long long>(std::lround(value * 10));
        text = std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
    }
    return text + (percent ? "\u00A0%" : "");
}

std::string roman_part(int part) {
    return '(' + roman(static_cast<std::size_t>(part)) + ')';
}

bool all_are(const Resolved& resolved, bool (*is)(Outcome)) {
    return std::ranges::all_of(resolved.parts, [&](const Resolved::Part& part) { return is(part.outcome); });
}

}  // namespace

std::string_view in_words(Outcome outcome) {
    switch (outcome) {
    case Outcome::carried: return "carried";
    case Outcome::unanimous: return "carried unanimously";
    case Outcome::reference: return "taken as a reference";
    case Outcome::lost: return "lost";
    case Outcome::withdrawn: return "withdrawn";
    case Outcome::fell: return "fell";
    case Outcome::not_moved: return "not moved";
    case Outcome::not_reached: return "not reached";
    }
    return "not reached";
}

std::string in_words(const Votes& votes) {
    std::vector<std::string> said;
    if (votes.in_favour) said.push_back(figure(*votes.in_favour, votes.percent) + " for");
    if (votes.against) said.push_back(figure(*votes.against, votes.percent) + " against");
    if (votes.abstain) {
        const bool one = !votes.percent && *votes.abstain == 1;
        said.push_back(figure(*votes.abstain, votes.percent) + (votes.percent ? " abstaining"
                                                                : one         ? " abstention"
                                                                              : " abstentions"));
    }
    return joined(said);
}

std::string in_words(Outcome outcome, const std::optional<Votes>& votes) {
    const auto counted = votes ? in_words(*votes) : std::string{};
    return std::string(in_words(outcome)) + (counted.empty() ? "" : " (" + counted + ')');
}

std::string outcomes_in_words(const std::vector<Resolved::Part>& parts) {
    const auto same = [&](const Resolved::Part& a, const Resolved::Part& b) {
        return a.outcome == b.outcome && !a.votes && !b.votes;
    };
    const bool one = parts.size() == 1 ||
                     std::ranges::all_of(parts, [&](const auto& each) { return same(each, parts.front()); });
    if (one) return in_words(parts.front().outcome, parts.front().votes);
    std::string result;
    for (std::size_t i = 0; i < parts.size();) {
        auto end = i + 1;
        while (end < parts.size() && same(parts[end], parts[i])) ++end;
        std::vector<std::string> numbers;
        for (auto each = i; each < end; ++each) numbers.push_back(roman_part(parts[each].part));
        if (numbers.size() > 3) numbers = {numbers.front() + " to " + numbers.back()};
        result += (result.empty() ? "" : ", ") + plenum::listed(numbers) + ' ' +
                  in_words(parts[i].outcome, parts[i].votes);
        i = end;
    }
    return result;
}

std::string in_words(const MotionFate& motion) {
    const bool by_part = !motion.words.parts.empty();
    std::vector<Resolved::Part> parts;
    for (std::size_t i = 0; i < motion.parts.size(); ++i) {
        const auto& each = motion.parts[i];
        parts.push_back({.part = by_part ? static_cast<int>(i) + 1 : 0,
                         .text = {},
                         .outcome = each.outcome,
                         .votes = each.by == Fate::By::vote ? each.votes : std::nullopt});
    }
    auto said = outcomes_in_words(parts);
    if (by_part && motion.whole.votes && motion.whole.by == Fate::By::vote) {
        const auto votes = in_words(*motion.whole.votes);
        said += said.find(',') == std::string::npos ? " (" + votes + ')' : "; votes: " + votes;
    }
    return said;
}

std::string amended_by(const Resolved& resolved) {
    std::vector<std::string> all;
    for (const auto& part : resolved.parts) {
        for (const auto& each : part.amended_by) {
            if (std::ranges::count(all, each) == 0) all.push_back(each);
        }
    }
    return plenum::listed(all);
}

bool any_carried(const Resolved& resolved) {
    return std::ranges::any_of(resolved.parts,
                               [](const Resolved::Part& part) { return is_carried(part.outcome); });
}

bool any_reference(const Resolved& resolved) {
    return std::ranges::any_of(resolved.parts,
                               [](const Resolved::Part& part) { return part.outcome == Outcome::reference; });
}

std::string sum_in_words(const Resolutions& resolutions) {
    std::size_t carried = 0;
    std::size_t in_part = 0;
    std::size_t references = 0;
    // What became of the others, so that the sum comes out: where its parts had different ends, the first's.
    constexpr std::array others{Outcome::lost, Outcome::withdrawn, Outcome::fell, Outcome::not_moved,
                                Outcome::not_reached};
    std::array<std::size_t, others.size()> ended{};
    for (const auto& each : resolutions.motions) {
        if (any_carried(each)) {
            ++carried;
            if (!all_are(each, is_carried)) ++in_part;
        } else if (any_reference(each)) {
            ++references;
        } else if (!each.parts.empty()) {
            const auto* const end = std::ranges::find(others, each.parts.front().outcome);
            if (end != others.end()) ++ended.at(static_cast<std::size_t>(end - others.begin()));
        }
    }
    const auto were = [](std::size_t n, std::string_view what) {
        return count(n, "motion was ", "motions were ") + std::string(what);
    };
    std::vector<std::string> said;
    if (carried > 0)
        said.push_back(were(carried, "carried") +
                       (in_part > 0 ? ", " + std::to_string(in_part) + " of them in part" : ""));
    const auto more = [&](std::size_t n, const std::string& what) {
        if (n > 0)
            said.push_back(said.empty() ? were(n, what)
                                        : std::to_string(n) + (n == 1 ? " was " : " were ") + what);
    };
    more(references, "taken as a reference");
    for (std::size_t i = 0; i < others.size(); ++i) {
        if (others.at(i) == Outcome::fell) {
            if (ended.at(i) > 0) said.push_back(std::to_string(ended.at(i)) + " fell");
        } else {
            more(ended.at(i), std::string(in_words(others.at(i))));
        }
    }
    std::string result;
    for (const auto& each : said) result += (result.empty() ? "" : "; ") + each;
    return result.empty() ? "Nothing was recorded." : result + '.';
}

}  // namespace plenum::report
