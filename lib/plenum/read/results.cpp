// results.yaml: an entry for each motion, amendment or item, as it was settled.
#include <plenum/base/listing.hpp>
#include <plenum/base/text.hpp>
#include <plenum/read/moments.hpp>
#include <plenum/read/prose.hpp>
#include <plenum/read/result_parts.hpp>
#include <plenum/read/results.hpp>
#include <plenum/read/votes.hpp>
#include <plenum/read/yaml.hpp>

#include <algorithm>
#include <array>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 2> file_keys{"format", "results"};
constexpr std::array<std::string_view, 11> keys{"motion", "amendment", "all",    "item", "chosen", "outcome",
                                                "parts",  "votes",     "scores", "note", "on"};

struct Subject {
    std::string_view key;
    Result::Of of;
};
constexpr std::array subjects{Subject{"motion", Result::Of::motion},
                              Subject{"amendment", Result::Of::amendment}, Subject{"all", Result::Of::all},
                              Subject{"item", Result::Of::item}};

/// What the entry is about; a finding when that is nothing, or two things.
bool subject(const Tree& entry, Result& result, Findings& findings) {
    const Tree* first = nullptr;
    for (const auto& each : subjects) {
        const auto* found = entry.find(each.key);
        if (found == nullptr) continue;
        if (first != nullptr) {
            findings.error("two-results",
                           "'" + first->key + "' and '" + std::string(each.key) +
                               "' are two results, and stand in one entry",
                           "begin the second with a dash of its own", found->key_span);
            return false;
        }
        first = found;
        result.of = each.of;
    }
    if (first == nullptr && entry.find("chosen") != nullptr) {
        result.of = Result::Of::item;  // a ballot that the list of items does not have
        return true;
    }
    if (first == nullptr) {
        findings.error("result-incomplete", "this entry does not say what it is the result of",
                       "begin it with the motion, as in  - motion: aldermoor-07",
                       {.offset = entry.span.offset, .length = 1});
        return false;
    }
    result.named = {.id = first->is_scalar() ? one_line(first->text) : "", .at = first->span};
    if (!result.named.id.empty()) return true;
    findings.error("result-incomplete", "nothing is named after '" + first->key + ":'",
                   "write the id, as in  " + first->key + ": aldermoor-07", first->key_span);
    return false;
}

bool treatment(Result& result, Findings& findings) {
    const auto word = text::fold(result.named.id);
    if (word == "a" || word == "ar") {
        result.named.id = word == "a" ? "A" : "AR";
        return true;
    }
    findings.error("unknown-value", "'" + result.named.id + "' is nothing that is taken in one go",
                   "write  all: A  for what was accepted without debate, or  all: AR  for the references",
                   result.named.at);
    return false;
}

void scores(const Fields& fields, Result& result) {
    constexpr double least = 1;
    constexpr double most = 6;
    for (const auto& each : fields.list("scores")) {
        const auto score = each.is_scalar() ? share(each.text) : std::nullopt;
        const bool open = each.kind == Tree::Kind::null;
        result.scores.push_back(score ? std::optional(score->value) : std::nullopt);
        if (open || (score && !score->percent && score->value >= least && score->value <= most)) continue;
        result.scores.back().reset();
        fields.findings().error("not-a-score", "a question of a themed debate is scored from 1 to 6",
                                "write the mean of the cards, as in  scores: [4.2, 5.1]; ~ for one not put",
                                each.span);
    }
}

void chosen(const Fields& fields, Result& result) {
    for (const auto& each : fields.list("chosen")) {
        auto id = each.is_scalar() ? one_line(each.text) : std::string{};
        if (id.empty()) {
            fields.findings().error(
                "wrong-kind", "a motion should stand here, and it is " + std::string(kind_name(each)),
                "write the ids, most votes first, as in  chosen: [orrest-03, aldermoor-11]",
                each.span.length > 0 ? each.span : fields.tree().find("chosen")->key_span);
            continue;
        }
        result.chosen.push_back({.id = std::move(id), .at = each.span});
    }
}

std::string when(const Fields& fields) {
    const auto written = fields.text("on");
    auto result = moment(written);
    if (result.empty() && !written.empty()) {
        fields.findings().error("not-a-date", "this is no date of the calendar, or written in another way",
                                "write year, month, day, as in  on: 2026-11-20  or  2026-11-20T10:40",
                                fields.tree().find("on")->span);
    }
    return result;
}

/// Does the entry say that something was settled?
bool says_something(const Result& result, const Tree& entry, Findings& findings) {
    const auto incomplete = [&](std::string message, std::string hint) {
        findings.error("result-incomplete", std::move(message), std::move(hint), entry.span);
        return false;
    };
    if (result.of == Result::Of::item) {
        if (!result.scores.empty() || !result.chosen.empty() || !result.note.empty()) return true;
        return incomplete("this entry does not say what became of '" + result.named.id + "'",
                          "write  scores:  of a themed debate,  chosen:  of a ballot, or a  note:");
    }
    // What is accepted in one go is accepted, unless the entry says otherwise.
    if (result.outcome || !result.parts.empty() || result.of == Result::Of::all) return true;
    if (entry.find("outcome") != nullptr || entry.find("parts") != nullptr) return false;  // said already
    return incomplete("this entry has no outcome",
                      "write  outcome: carried,  or by part  parts: {1: carried, 2: lost}");
}

std::optional<Result> result(Tree& entry, Findings& findings) {
    Result result;
    result.origin = {.source = findings.source(), .whole = entry.span, .fields = {}};
    if (!entry.is_map()) {
        findings.error("wrong-kind", "a result should stand here, and it is " + std::string(kind_name(entry)),
                       "begin it with the motion, as in  - motion: aldermoor-07", entry.span);
        return std::nullopt;
    }
    in_small_letters(entry, keys, findings);
    const Fields fields(entry, findings);
    fields.only(keys, "a result",
                {"motion", "amendment", "all", "item", "chosen", "outcome", "parts", "votes", "scores"});
    if (!subject(entry, result, findings)) return std::nullopt;
    if (result.of == Result::Of::all && !treatment(result, findings)) return std::nullopt;
    if (const auto* written = entry.find("outcome")) result.outcome = outcome(*written, findings);
    const bool takes_parts = result.of == Result::Of::motion;
    if (const auto* written = entry.find("parts")) {
        if (!takes_parts) {
            findings.error("not-by-part", "only a motion is settled by part", "write  outcome:  instead",
                           written->key_span);
        } else {
            result_parts(*written, result, findings);
        }
    }
    if (const auto* written = entry.find("votes")) result_votes(*written, result, findings);
    scores(fields, result);
    chosen(fields, result);
    std::ranges::stable_sort(result.parts, {}, &Result::Part::part);
    result.note = fields.text("note");
    result.on = when(fields);
    for (const auto& member : entry.children) {
        result.origin.fields.emplace_back(member.key, member.span);
        if (member.key == "note") check_comment(member, false, findings);
    }
    if (!says_something(result, entry, findings)) return std::nullopt;
    return result;
}

}  // namespace

Results results(const SourcePtr& source, Diagnostics& out) {
    Findings findings(source, out);
    auto documents = yaml(source, out);
    if (documents.empty()) return {};
    if (documents.size() > 1) {
        findings.error("two-documents",
                       "there are two documents (set apart by ---) in this file, and one list of results",
                       "take the line --- away", documents[1].span);
    }
    auto& document = documents.front();
    if (document.kind == Tree::Kind::null) return {};
    if (!document.is_map()) {
        findings.error(
            "wrong-kind",
            "results are a list under 'results:', and here there is " + std::string(kind_name(document)),
            "write  results:  on the first line, and each entry below it with a dash",
            {.offset = document.span.offset, .length = 1});
        return {};
    }
    in_small_letters(document, file_keys, findings);
    if (!known_format(document, findings)) return {};
    const Fields fields(document, findings);
    fields.only(file_keys, "a file of results", {"results"});
    fields.list("results");  // says so when it is none
    Results all;
    for (auto& member : document.children) {
        if (member.key != "results" || !member.is_list()) continue;
        for (auto& entry : member.children) {
            if (auto one = result(entry, findings)) all.push_back(std::move(*one));
        }
    }
    return all;
}

}  // namespace plenum::read
