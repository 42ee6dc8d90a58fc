#include <plenum/base/error.hpp>
#include <plenum/base/text.hpp>
#include <plenum/lint/choice.hpp>

#include <algorithm>
#include <optional>

namespace plenum::lint {

namespace {

const Rule* known(std::string_view id) {
    for (const auto* rule : rules::all()) {
        if (rule->id == id) return rule;
    }
    return nullptr;
}

std::string nearest_rule(std::string_view id) {
    std::vector<std::string_view> names;
    for (const auto* rule : rules::all()) names.push_back(rule->id);
    const auto best = text::nearest(id, names);
    return best.empty() ? "'plenum explain' lists the rules"
                        : "did you mean '" + std::string(best) + "'? 'plenum explain' lists the rules";
}

void complain(const Conference& conference, Span span, std::string message, std::string hint,
              Diagnostics& out) {
    out.add({.severity = Severity::error,
             .rule = "conference-rules",
             .message = std::move(message),
             .hint = std::move(hint),
             .source = conference.origin.source,
             .span = span,
             .motion = {},
             .part = 0});
}

/// What conference.yaml makes of a rule; nothing when it is switched off.
std::optional<Severity> weight(const Rule& rule, const Conference& conference, bool asked, Diagnostics& out) {
    const auto* rules = conference.rest.find("rules");
    const auto* own = rules == nullptr ? nullptr : rules->find(rule.id);
    if (own == nullptr && rule.asked && !asked) return std::nullopt;
    if (own == nullptr || own->text == "on" || own->text == "true" || own->text == "yes")
        return rule.severity;
    if (own->text == "off" || own->text == "false" || own->text == "no") return std::nullopt;
    if (own->text == "note") return Severity::note;
    if (own->text == "warning") return Severity::warning;
    if (own->text == "error") return Severity::error;
    complain(conference, own->span, "'" + own->text + "' is no way to weigh the rule '" + own->key + "'",
             "write note, warning, error, on or off", out);
    return rule.severity;
}

bool named(const std::vector<std::string>& names, std::string_view id) {
    return std::ranges::find(names, id) != names.end();
}

}  // namespace

const Choice::Chosen* Choice::find(std::string_view id) const {
    const auto found = std::ranges::find_if(rules, [&](const Chosen& each) { return each.rule->id == id; });
    return found == rules.end() ? nullptr : &*found;
}

const Rule& rule_called(std::string_view id) {
    if (const auto* rule = known(id)) return *rule;
    throw Error("there is no rule '" + std::string(id) + "'", nearest_rule(id));
}

Choice choose(const Conference& conference, const std::vector<std::string>& select,
              const std::vector<std::string>& ignore, Diagnostics& out,
              const std::vector<std::string>& also) {
    for (const auto& id : select) rule_called(id);
    for (const auto& id : ignore) rule_called(id);
    if (const auto* rules = conference.rest.find("rules")) {
        for (const auto& entry : rules->children) {
            if (known(entry.key) == nullptr) {
                complain(conference, entry.key_span, "there is no rule '" + entry.key + "'",
                         nearest_rule(entry.key), out);
            }
        }
    }
    Choice choice;
    for (const auto* rule : rules::all()) {
        const auto severity = weight(*rule, conference, named(also, rule->id), out);
        const bool wanted = select.empty() ? severity.has_value() : named(select, rule->id);
        if (wanted && !named(ignore, rule->id)) {
            choice.rules.push_back({.rule = rule, .severity = severity.value_or(rule->severity)});
        }
    }
    return choice;
}

}  // namespace plenum::lint
