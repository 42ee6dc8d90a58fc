#include <plenum/base/listing.hpp>
#include <plenum/base/text.hpp>
#include <plenum/read/decision_acts.hpp>
#include <plenum/read/decisions.hpp>
#include <plenum/read/moments.hpp>
#include <plenum/read/prose.hpp>
#include <plenum/read/yaml.hpp>

#include <algorithm>
#include <array>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 2> file_keys{"format", "decisions"};
constexpr std::array<std::string_view, 3> any_act{"reason", "on", "by"};

std::vector<std::string_view> act_keys() {
    std::vector<std::string_view> result;
    for (const auto& form : act_forms()) result.push_back(form.key);
    return result;
}

/// Which act an entry is; null, with a finding, for none or for two in one.
const ActForm* form_of(const Tree& entry, Findings& findings) {
    const ActForm* result = nullptr;
    for (const auto& member : entry.children) {
        const auto forms = act_forms();
        const auto form = std::ranges::find(forms, member.key, &ActForm::key);
        if (form == forms.end()) continue;
        if (result != nullptr) {
            findings.error("two-decisions",
                           "'" + std::string(result->key) + "' and '" + member.key +
                               "' are two decisions, and stand in one entry",
                           "begin the second with a dash of its own", member.key_span);
            return nullptr;
        }
        result = &*form;
    }
    if (result != nullptr) return result;
    for (const auto& member : entry.children) {
        const auto near = text::nearest(member.key, act_keys());
        if (near.empty()) continue;
        findings.error("unknown-decision", "'" + member.key + "' is no act of the committee",
                       "did you mean '" + std::string(near) + "'?", member.key_span);
        return nullptr;
    }
    findings.error("unknown-decision", "this entry does not say what was decided",
                   "begin it with one of: " + joined(act_keys()), {.offset = entry.span.offset, .length = 1});
    return nullptr;
}

std::string moment_of(const Fields& fields) {
    const auto written = fields.text("on");
    if (written.empty()) return {};
    auto when = moment(written);
    if (when.empty()) {
        fields.findings().error("not-a-date", "this is no date of the calendar, or written in another way",
                                "write year, month, day, as in  on: 2026-09-12",
                                fields.tree().find("on")->span);
    }
    return when;
}

Decision decision(Tree& entry, Findings& findings) {
    Decision result{.origin = {.source = findings.source(), .whole = entry.span, .fields = {}}};
    if (!entry.is_map()) {
        findings.error("wrong-kind",
                       "a decision should stand here, and it is " + std::string(kind_name(entry)),
                       "begin it with what was decided, as in  - star: aldermoor-07", entry.span);
        return result;
    }
    auto known = act_keys();
    known.insert(known.end(), any_act.begin(), any_act.end());
    in_small_letters(entry, known, findings);
    const auto* form = form_of(entry, findings);
    if (form == nullptr) return result;
    known.assign(form->fields.begin(), form->fields.end());
    in_small_letters(entry, known, findings);
    known.insert(known.begin(), form->key);
    known.insert(known.end(), any_act.begin(), any_act.end());

    const Fields fields(entry, findings);
    // Every field of an act changes what was decided: without it something else would be replayed.
    fields.only(known, "this decision", {"lead", "as", "falls", "replace", "with", "of", "parts"});
    result.reason = fields.text("reason");
    result.on = moment_of(fields);
    result.by = fields.text("by");
    for (const auto& member : entry.children) {
        result.origin.fields.emplace_back(member.key, member.span);
        if (member.key == "reason" || member.key == "by") check_comment(member, false, findings);
    }
    if (entry.find(form->key)->kind == Tree::Kind::null) {
        findings.error("decision-incomplete", "nothing stands after '" + std::string(form->key) + ":'",
                       "for instance  " + std::string(form->example), entry.find(form->key)->key_span);
    } else if (auto act = form->read(fields)) {
        result.act = std::move(*act);
    }
    return result;
}

Decisions log(Tree& document, Findings& findings) {
    Decisions result;
    if (!document.is_map()) {
        findings.error(
            "wrong-kind",
            "decisions are a list under 'decisions:', and here there is " + std::string(kind_name(document)),
            "write  decisions:  on the first line, and each entry below it with a dash",
            {.offset = document.span.offset, .length = 1});
        return result;
    }
    in_small_letters(document, file_keys, findings);
    if (!known_format(document, findings)) return result;
    const Fields fields(document, findings);
    fields.only(file_keys, "a file of decisions", {"decisions"});
    fields.list("decisions");  // says so when it is none
    for (auto& member : document.children) {
        if (member.key != "decisions" || !member.is_list()) continue;
        for (auto& entry : member.children) result.push_back(decision(entry, findings));
    }
    return result;
}

/// Where an entry was lost whole, nobody can count entries.
void drop_undoing(Decisions& log, Findings& findings) {
    for (auto& each : log) {
        if (!std::holds_alternative<act::Undo>(each.act)) continue;
        findings.error("cannot-undo", "which entry this undoes cannot be counted while one cannot be read",
                       "mend what is said of this file above", each.origin.at("undo"));
        each.act = act::Unclear{};
    }
}

}  // namespace

Decisions decisions(const SourcePtr& source, Diagnostics& out) {
    Findings findings(source, out);
    const auto before = out.count(Severity::error);
    auto documents = yaml(source, out);
    const bool damaged = out.count(Severity::error) > before;
    if (documents.empty()) return {};
    if (documents.size() > 1) {
        findings.error("two-documents",
                       "there are two documents (set apart by ---) in this file, and one log of decisions",
                       "take the line --- away", documents[1].span);
    }
    auto result = log(documents.front(), findings);
    if (damaged) drop_undoing(result, findings);
    return result;
}

}  // namespace plenum::read
