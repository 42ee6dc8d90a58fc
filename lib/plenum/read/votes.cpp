#include <plenum/base/text.hpp>
#include <plenum/data/data.hpp>
#include <plenum/read/votes.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace plenum::read {

namespace {

constexpr std::array all_outcomes{Outcome::carried,   Outcome::unanimous,  Outcome::reference,
                                  Outcome::lost,      Outcome::withdrawn,  Outcome::fell,
                                  Outcome::not_moved, Outcome::not_reached};

constexpr std::array<std::string_view, 4> vote_keys{"for", "against", "abstain", "total"};

constexpr double most_votes = 100'000;  ///< no conference has more; a machine's slip may
constexpr double rounding = 1.5;        ///< three shares that were rounded may be so much out

/// In small letters, with a blank where a hyphen or a line may stand.
std::string plain(std::string_view word) {
    auto result = text::fold(text::trim(word));
    std::ranges::replace_if(
        result, [](char c) { return c == '-' || c == '_'; }, ' ');
    return result;
}

bool is_whole(double value) {
    return std::floor(value) == value;
}

/// How many there are together, of those that were written down.
double sum(const Votes& votes) {
    return votes.in_favour.value_or(0) + votes.against.value_or(0) + votes.abstain.value_or(0);
}

std::string together(const Votes& votes) {
    const auto all = sum(votes);
    auto text = std::to_string(static_cast<long long>(std::lround(all)));
    if (!is_whole(all)) text = std::to_string(std::round(all * 10) / 10).substr(0, text.size() + 2);
    return text + (votes.percent ? " %" : "");
}

bool all_three(const Votes& votes) {
    return votes.in_favour && votes.against && votes.abstain;
}

}  // namespace

std::vector<std::string_view> outcome_names() {
    std::vector<std::string_view> result;
    for (const auto each : all_outcomes) result.push_back(name(each));
    return result;
}

std::optional<Outcome> outcome_called(std::string_view word) {
    const auto wanted = plain(word);
    for (const auto each : all_outcomes) {
        if (plain(name(each)) == wanted) return each;
    }
    return std::nullopt;
}

std::optional<Outcome> outcome_meant(std::string_view word) {
    if (const auto called = outcome_called(word)) return called;
    const auto wanted = plain(word);
    const auto others = data::tree("outcomes");
    for (const auto& outcome : others.children) {
        for (const auto& each : outcome.children) {
            if (plain(each.text) == wanted) return outcome_called(outcome.key);
        }
    }
    return std::nullopt;
}

std::optional<Share> share(std::string_view word) {
    Share result;
    auto figures = std::string(text::trim(word));
    if (figures.ends_with('%')) {
        result.percent = true;
        figures.pop_back();
        while (figures.ends_with(' ') || figures.ends_with("\u00A0")) {
            figures.erase(figures.size() - (figures.ends_with(' ') ? 1 : 2));
        }
    }
    std::ranges::replace(figures, ',', '.');
    const auto* const end = figures.data() + figures.size();
    const auto [at, trouble] = std::from_chars(figures.data(), end, result.value, std::chars_format::fixed);
    const bool sound = trouble == std::errc{} && at == end && !figures.empty() && figures.front() != '-' &&
                       std::isfinite(result.value);
    return sound ? std::optional(result) : std::nullopt;
}

std::optional<Votes> votes_in(std::string_view word) {
    std::vector<Share> shares;
    auto rest = text::trim(word);
    while (true) {
        const auto slash = std::min(rest.find('/'), rest.size());
        const auto one = share(rest.substr(0, slash));
        if (!one) return std::nullopt;
        shares.push_back(*one);
        if (slash == rest.size()) break;
        rest.remove_prefix(slash + 1);
    }
    const bool percent = std::ranges::any_of(shares, &Share::percent);
    if (shares.size() < 2 || shares.size() > 3) return std::nullopt;
    Votes result{.in_favour = shares[0].value, .against = shares[1].value, .percent = percent};
    if (shares.size() == 3) result.abstain = shares[2].value;
    return result;
}

std::string wrong_with(const Votes& votes) {
    for (const auto& each : {votes.in_favour, votes.against, votes.abstain}) {
        if (!each) continue;
        if (*each < 0) return "votes cannot be fewer than none";
        if (votes.percent && *each > 100) return "a share of the votes cannot be over 100 %";
        if (!votes.percent && !is_whole(*each)) return "a count of votes is a whole number";
        if (!votes.percent && *each > most_votes) return "no conference has so many votes";
    }
    if (votes.percent && sum(votes) > 100 + (all_three(votes) ? rounding : 0)) {
        return "these shares of the votes are " + together(votes) + " together";
    }
    if (votes.percent && all_three(votes) && sum(votes) < 100 - rounding) {
        return "these shares of the votes are only " + together(votes) + " together";
    }
    return {};
}

std::optional<Votes> votes(const Tree& tree, Findings& findings) {
    const Fields fields(tree, findings);
    fields.only(vote_keys, "the votes", {"for", "against", "abstain", "total"});
    Votes result;
    bool sound = true;
    std::optional<double> total;
    std::size_t percent = 0;
    std::size_t counted = 0;
    for (const auto& member : tree.children) {
        if (std::ranges::count(vote_keys, member.key) == 0 || member.kind == Tree::Kind::null) continue;
        const auto one = member.is_scalar() ? share(member.text) : std::nullopt;
        if (!one) {
            findings.error(
                "not-votes", "'" + member.key + "' should be a count of votes or a share of them",
                "write it in figures, as in  " + member.key + ": 210  or  " + member.key + ": 53 %",
                member.span.length > 0 ? member.span : member.key_span);
            sound = false;
            continue;
        }
        ++(one->percent ? percent : counted);
        if (member.key == "for") result.in_favour = one->value;
        if (member.key == "against") result.against = one->value;
        if (member.key == "abstain") result.abstain = one->value;
        if (member.key == "total") total = one->value;
    }
    if (!sound) return std::nullopt;
    if (percent > 0 && counted > 0) {
        findings.error("votes-do-not-add-up",
                       "some of these votes are counts, and some are shares of a hundred",
                       "write all as counts, or all with a percent sign", tree.span);
        return std::nullopt;
    }
    result.percent = percent > 0;
    auto wrong = wrong_with(result);
    if (wrong.empty() && total && sum(result) != *total && all_three(result))
        wrong = "these votes are " + together(result) + " together, and the total says otherwise";
    if (wrong.empty() && total && sum(result) > *total)
        wrong = "these votes are " + together(result) + " together, more than the total";
    if (wrong.empty()) return result;
    findings.error("votes-do-not-add-up", wrong, "look at what was counted", tree.span);
    return std::nullopt;
}

}  // namespace plenum::read
