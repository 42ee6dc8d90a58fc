// What is done about one resolution: status, dated entries, next step.
#include <plenum/base/display.hpp>
#include <plenum/base/listing.hpp>
#include <plenum/base/text.hpp>
#include <plenum/read/actions.hpp>
#include <plenum/read/moments.hpp>
#include <plenum/read/prose.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 5> keys{"responsible", "status", "entries", "next", "due"};
constexpr std::array<std::string_view, 3> entry_keys{"date", "text", "response"};
constexpr std::array statuses{
    ActionStatus::no_action_required,        ActionStatus::not_started, ActionStatus::in_progress,
    ActionStatus::raised_in_negotiation,     ActionStatus::achieved,    ActionStatus::partly_achieved,
    ActionStatus::rejected_by_external_body, ActionStatus::superseded,  ActionStatus::not_possible,
};

bool is_nothing(const Tree* tree) {
    return tree == nullptr || tree->kind == Tree::Kind::null || (tree->is_scalar() && tree->text.empty());
}

/// One name, or a list of them.
std::string responsible(const Fields& fields) {
    const auto* written = fields.tree().find("responsible");
    if (written == nullptr || !written->is_list()) return fields.text("responsible");
    const auto names = fields.texts("responsible");
    return joined({names.begin(), names.end()});
}

ActionStatus status(const Fields& fields) {
    const auto written = fields.text("status");
    if (written.empty()) return ActionStatus::not_started;
    if (const auto known = action_status(written)) return *known;
    std::vector<std::string_view> names;
    for (const auto each : statuses) names.push_back(name(each));
    const auto near = text::nearest(written, names);
    fields.findings().error(
        "unknown-status", "'" + text::printable(written) + "' is no status of an action",
        near.empty() ? "what may stand here: " + joined(names) : "did you mean '" + std::string(near) + "'?",
        fields.tree().find("status")->span);
    return ActionStatus::not_started;
}

std::string due(const Fields& fields) {
    const auto written = fields.text("due");
    auto when = date(written);
    if (when.empty() && !written.empty()) {
        fields.findings().error("not-a-date", "this is no date of the calendar, or written in another way",
                                "write year, month, day, as in  due: 2027-03-01",
                                fields.tree().find("due")->span);
    }
    return when;
}

/// Words as they were written, also when an unquoted colon made a name and a value of them; empty after a
/// finding.
std::string words(const Tree& tree, Findings& findings) {
    if (tree.is_scalar()) {
        check_comment(tree, false, findings);
        return one_line(tree.text);
    }
    if (tree.is_map() && tree.children.size() == 1 && tree.span.length > 1) {
        const auto& key = tree.children.front().key_span;
        findings.error("colon",
                       "a colon followed by a space makes YAML take these words for a name and a value",
                       "put them all in quotation marks", {.offset = key.offset + key.length, .length = 1});
    } else {
        findings.error("wrong-kind", "words should stand here, and it is " + std::string(kind_name(tree)),
                       "write what was done after the colon, in quotation marks",
                       tree.key_span.length > 0 ? tree.key_span : tree.span);
    }
    return {};
}

/// Entries of an action, each a date with what was done, and what was answered.
class Entries {
public:
    explicit Entries(Findings& findings) : findings_(findings) {}

    void read(const Tree& tree) {
        if (!tree.is_map()) {
            findings_.error(
                "wrong-kind",
                "what was done, and when, should stand here, and it is " + std::string(kind_name(tree)),
                example, tree.span);
            return;
        }
        // "- 2027-01-12: raised with NHS England"
        if (tree.children.size() == 1 && !date(one_line(tree.children[0].key)).empty()) {
            const auto& only = tree.children[0];
            add(one_line(only.key), words(only, findings_), false, tree.span);
            return;
        }
        auto known = tree;
        in_small_letters(known, entry_keys, findings_);
        const Fields fields(known, findings_);
        fields.only(entry_keys, "an entry of an action", {"date", "text", "response"});
        const auto when = day(fields);
        const auto* text = known.find("text");
        const auto* response = known.find("response");
        if (is_nothing(text) && is_nothing(response)) {
            findings_.error("entry-without-words", "this entry does not say what was done", example,
                            tree.span);
            return;
        }
        if (when.empty()) return;
        const bool marked = !is_nothing(response) && response->is_scalar() && !is_nothing(text) &&
                            action_mark(response->text);
        if (!is_nothing(text)) add(when, words(*text, findings_), marked, tree.span);
        if (is_nothing(response) || marked || (!is_nothing(text) && action_mark_off(*response))) return;
        add(when, words(*response, findings_), true, tree.span);
    }

    std::vector<ActionEntry> take() { return std::move(result_); }

private:
    static constexpr auto example = "for instance  {date: 2027-01-12, text: raised with NHS England}";

    /// "response: yes" beside a text says that the text is the answer.
    static bool action_mark(std::string_view word) {
        const auto folded = text::fold(word);
        return folded == "yes" || folded == "true";
    }
    static bool action_mark_off(const Tree& tree) {
        const auto folded = text::fold(tree.text);
        return tree.is_scalar() && (folded == "no" || folded == "false");
    }

    std::string day(const Fields& fields) {
        const auto written = fields.text("date");
        auto when = moment(written).substr(0, 10);
        if (!when.empty()) return when;
        const auto* tree = fields.tree().find("date");
        if (is_nothing(tree)) {
            findings_.error("entry-without-date", "this entry does not say when it was", example,
                            fields.tree().span);
        } else {
            findings_.error("not-a-date", "this is no date of the calendar, or written in another way",
                            "write year, month, day, as in  date: 2027-01-12", tree->span);
        }
        return {};
    }

    void add(std::string date, std::string text, bool response, Span at) {
        if (text.empty()) return;  // said already
        result_.push_back({.date = std::move(date), .text = std::move(text), .response = response, .at = at});
    }

    Findings& findings_;
    std::vector<ActionEntry> result_;
};

std::vector<ActionEntry> entries(const Fields& fields) {
    Entries result(fields.findings());
    const auto* written = fields.tree().find("entries");
    if (is_nothing(written)) return {};
    if (written->is_map()) {
        result.read(*written);  // one alone, without its dash
    } else {
        for (const auto& each : fields.list("entries")) result.read(each);
    }
    return result.take();
}

}  // namespace

std::span<const std::string_view> action_keys() {
    return keys;
}

std::optional<ActionStatus> action_status(std::string_view words) {
    auto wanted = text::fold(one_line(words));
    for (auto& c : wanted) {
        if (c == ' ' || c == '_') c = '-';
    }
    const auto found =
        std::ranges::find_if(statuses, [&](ActionStatus status) { return name(status) == wanted; });
    return found == statuses.end() ? std::nullopt : std::optional(*found);
}

Action action(const Fields& fields) {
    Action result{.responsible = responsible(fields),
                  .status = status(fields),
                  .entries = entries(fields),
                  .next = fields.text("next"),
                  .due = due(fields)};
    for (const std::string_view key : {"responsible", "next"}) {
        const auto* written = fields.tree().find(key);
        if (!is_nothing(written)) check_comment(*written, false, fields.findings());
    }
    return result;
}

}  // namespace plenum::read
