// What a conference wishes of its timetable.
#include <plenum/base/text.hpp>
#include <plenum/data/data.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/moments.hpp>
#include <plenum/read/timetable.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace plenum::read {

namespace {

struct Known {
    std::string_view name;
    WishKind kind;
    std::string_view example;
};
constexpr std::array known_rules{
    Known{"start", WishKind::start, R"(- {start: chair, at: "2026-11-20T09:30"})"},
    Known{"not-before", WishKind::not_before, R"(- {not-before: pensions, at: "14:00"})"},
    Known{"not-after", WishKind::not_after, R"(- {not-after: election, at: "2026-11-21T12:30"})"},
    Known{"available", WishKind::available, R"(- {available: Treasurer, from: "2026-11-21T13:30"})"},
    Known{"spread", WishKind::spread, "- {spread: [scotland, wales], sessions: 2}"},
    Known{"together", WishKind::together, "- {together: [workload, workforce]}"},
    Known{"before", WishKind::before, "- {before: [contract, funding]}"},
    Known{"lively", WishKind::lively, "- {lively: last afternoon}"},
    Known{"after-lunch", WishKind::after_lunch, "- {after-lunch: big debates}"},
    Known{"running-order", WishKind::running_order, "- {running-order: yes}"},
    Known{"even-share", WishKind::even_share, "- {even-share: yes}"},
};
constexpr std::array<std::string_view, 6> rule_details{"at", "from", "until", "sessions", "hours", "weight"};
constexpr std::array<std::string_view, 9> names{"grid",  "seconds", "must",   "should",   "may",
                                                "split", "off",     "lively", "break-out"};
constexpr std::array<std::pair<std::string_view, Strength>, 3> strengths{
    {{"must", Strength::must}, {"should", Strength::should}, {"may", Strength::may}}};
constexpr int most_weight = 1000;
constexpr int longest_grid = 60;
constexpr int longest_search = 600;

class WishReader {
public:
    WishReader(Findings& findings, bool own) : findings_(findings), own_(own) {}

    void all(const Fields& timetable, std::vector<Wish>& into) const {
        for (const auto& [word, strength] : strengths) {
            for (const auto& entry : timetable.list(word)) one(entry, strength, into);
        }
    }

private:
    void one(const Tree& entry, Strength strength, std::vector<Wish>& into) const {
        std::vector<const Known*> named;
        for (const auto& known : known_rules) {
            if (entry.find(known.name) != nullptr) named.push_back(&known);
        }
        if (named.size() != 1) {
            std::vector<std::string_view> rules;
            for (const auto& known : known_rules) rules.push_back(known.name);
            findings_.error(
                "timetable-rule",
                named.empty() ? "this is no rule of a timetable" : "these are two rules in one entry",
                named.empty() ? "the rules are " + joined_names(rules) + "; for instance  " +
                                    std::string(known_rules[4].example)
                              : "write each in an entry of its own, beginning with a dash",
                entry.is_map() ? entry.children.front().key_span : entry.span);
            return;
        }
        const auto& known = *named.front();
        const Fields fields(entry, findings_);
        std::vector<std::string_view> allowed(rule_details.begin(), rule_details.end());
        allowed.insert(allowed.begin(), known.name);
        fields.only(allowed, "the rule '" + std::string(known.name) + "'");
        Wish wish{.kind = known.kind, .strength = strength, .own = own_, .span = entry.span};
        wish.of = subjects(fields, known.name);
        wish.weight = fields.number("weight", 1, most_weight).value_or(0);
        wish.at = when(fields, "at");
        wish.from = when(fields, "from");
        wish.until = when(fields, "until");
        wish.sessions = fields.number("sessions", 1, 100);
        wish.hours = fields.number("hours", 1, 100);
        if (complete(wish, known, entry)) into.push_back(std::move(wish));
    }

    static std::string joined_names(const std::vector<std::string_view>& rules) {
        std::string result;
        for (const auto each : rules) result += (result.empty() ? "" : ", ") + std::string(each);
        return result;
    }

    std::vector<std::string> subjects(const Fields& fields, std::string_view key) const {
        const auto* value = fields.tree().find(key);
        if (value->is_list()) return fields.texts(key);
        auto one = fields.text(key);
        return one.empty() ? std::vector<std::string>{} : std::vector{std::move(one)};
    }

    std::string when(const Fields& fields, std::string_view key) const {
        const auto written = fields.text(key);
        if (written.empty()) return {};
        if (auto of_any_day = time(written); !of_any_day.empty()) return of_any_day;
        auto result = moment(written);
        if (result.size() > 10) return result;
        findings_.error("not-a-time", "'" + std::string(key) + "' should be a time, or a day with a time",
                        R"(for instance  "14:00"  or  "2026-11-21T14:00")", fields.tree().find(key)->span);
        return {};
    }

    bool complete(const Wish& wish, const Known& known, const Tree& entry) const {
        const bool timed = wish.kind == WishKind::start || wish.kind == WishKind::not_before ||
                           wish.kind == WishKind::not_after;
        std::string missing;
        if (wish.of.empty()) missing = "what it is about";
        if (timed && wish.at.empty()) missing = "a time, 'at'";
        if (wish.kind == WishKind::available && wish.from.empty() && wish.until.empty()) {
            missing = "a time, 'from' or 'until'";
        }
        if (missing.empty()) return true;
        findings_.error("timetable-rule",
                        "the rule '" + std::string(known.name) + "' does not say " + missing,
                        "for instance  " + std::string(known.example), entry.span);
        return false;
    }

    Findings& findings_;
    bool own_;
};

/// Numbers from 0 to `most` by names.
template <class Value>
void put_numbers(const Fields& fields, std::string_view key, int most, std::map<std::string, Value>& into) {
    const auto* map = fields.map(key);
    if (map == nullptr) return;
    const Fields inside(*map, fields.findings());
    for (const auto& member : map->children) {
        if (const auto number = inside.number(member.key, 0, most)) into[member.key] = *number;
    }
}

void put_defaults(TimetableWishes& result, const Tree& data) {
    Diagnostics none;
    Findings findings(nullptr, none);
    const Fields fields(data, findings);
    WishReader(findings, false).all(fields, result.wishes);
    result.seconds = fields.number("seconds", 1, longest_search).value_or(result.seconds);
    result.afternoon = time(fields.text("afternoon"));
    if (const auto* nations = fields.map("nations")) {
        for (const auto& nation : nations->children) {
            result.nations[nation.key] = Fields(*nations, findings).texts(nation.key);
        }
    }
    put_numbers(fields, "kinds", 100, result.lively_kinds);
    std::map<std::string, double> weights;
    put_numbers(fields, "liveliness", 100, weights);
    result.weights = {.member = weights["member"],
                      .committee = weights["committee"],
                      .mandate = weights["mandate"],
                      .opposing = weights["opposing"],
                      .amendment = weights["amendment"]};
    if (const auto* words = fields.map("words")) {
        for (const auto& each : words->children) result.words[each.key] = each.text;
    }
    if (const auto* out = fields.map("break-out")) {
        const Fields break_out(*out, findings);
        result.break_out_title = break_out.text("title");
        result.break_out_audience = break_out.text("audience");
        result.break_out_minutes = break_out.number("minutes", 1, 600).value_or(60);
    }
}

/// A rule of one's own takes the place of a default of its kind; `off` takes defaults away.
void drop_defaults(TimetableWishes& result, const std::vector<Wish>& own, const std::vector<std::string>& off,
                   const Fields& fields) {
    std::set<WishKind> gone;
    for (const auto& wish : own) gone.insert(wish.kind);
    for (const auto& word : off) {
        const auto known = std::ranges::find(known_rules, text::fold(word), &Known::name);
        if (known != known_rules.end()) {
            gone.insert(known->kind);
        } else if (text::fold(word) == "break-out") {
            result.break_out = false;
        } else {
            fields.findings().warning("unknown-value", "'" + word + "' is no wish that holds by default",
                                      "these do: spread, lively, running-order, even-share, break-out",
                                      fields.tree().find("off")->span);
        }
    }
    std::erase_if(result.wishes, [&](const Wish& wish) { return gone.contains(wish.kind); });
}

}  // namespace

TimetableWishes timetable_wishes(const Conference& conference, Diagnostics& out) {
    TimetableWishes result;
    put_defaults(result, data::tree("timetable"));
    const auto* written = conference.rest.find("timetable");
    if (written == nullptr) return result;
    Findings findings(conference.origin.source, out);
    Tree of_list{.kind = Tree::Kind::map, .key = written->key, .key_span = written->key_span};
    if (!written->is_map()) {  // a mere list of rules: shoulds
        of_list.children.push_back(*written);
        of_list.children.back().key = "should";
    }
    const Fields fields(written->is_map() ? *written : of_list, findings);
    fields.only(names, "the wishes for the timetable", {"must", "should", "may"});
    std::vector<Wish> own;
    WishReader(findings, true).all(fields, own);
    drop_defaults(result, own, fields.texts("off"), fields);
    result.wishes.insert(result.wishes.begin(), own.begin(), own.end());
    result.grid = fields.number("grid", 1, longest_grid);
    result.seconds = fields.number("seconds", 1, longest_search).value_or(result.seconds);
    result.split = fields.texts("split");
    result.break_out = result.break_out && fields.flag("break-out", true);
    put_numbers(fields, "lively", 100, result.lively);
    return result;
}

}  // namespace plenum::read
