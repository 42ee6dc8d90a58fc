#include <plenum/base/text.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/policy_rule.hpp>

#include <array>
#include <charconv>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 3> keys{"lapses_after", "followed_for", "conference"};

constexpr int most_years = 100;

/// "5 years", "5 Jahre" or "5".
std::optional<int> years(std::string_view written) {
    int result = 0;
    const auto* const end = written.data() + written.size();
    const auto [at, trouble] = std::from_chars(written.data(), end, result);
    const auto unit = text::fold(text::trim({at, static_cast<std::size_t>(end - at)}));
    const bool known = unit.empty() || unit == "year" || unit == "years" || unit == "jahr" ||
                       unit == "jahre" || unit == "jahren";
    return trouble == std::errc{} && known && result >= 1 && result <= most_years ? std::optional(result)
                                                                                  : std::nullopt;
}

}  // namespace

PolicyRule policy_rule(const Conference& conference, Diagnostics& out) {
    PolicyRule result;
    const auto* const own = conference.rest.find("policy");
    if (own == nullptr || !own->is_map()) return result;
    Findings findings(conference.origin.source, out);
    const Fields fields(*own, findings);
    fields.only(keys, "the rule on past policy", {"lapses_after", "followed_for"});
    result.conference = fields.text("conference");
    const auto take = [&](std::string_view key, const std::string& written) {
        const auto found = years(written);
        if (!found && !written.empty()) {
            findings.error("not-a-number", "'" + written + "' is no number of years",
                           "write it as in  " + std::string(key) + ": 5 years", own->find(key)->span);
        }
        return found;
    };
    result.lapses_after = take("lapses_after", fields.text("lapses_after"));
    const auto followed = fields.text("followed_for");
    result.followed_for = text::fold(followed) == "all" ? most_years : take("followed_for", followed);
    return result;
}

}  // namespace plenum::read
