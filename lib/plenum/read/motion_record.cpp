#include <plenum/base/locate.hpp>
#include <plenum/base/text.hpp>
#include <plenum/read/inline_parts.hpp>
#include <plenum/read/motion_record.hpp>
#include <plenum/read/prose.hpp>

#include <algorithm>
#include <array>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 12> keys{"id",        "from",  "section",  "title",
                                                "text",      "parts", "proposer", "seconder",
                                                "submitted", "notes", "contact",  "format"};
constexpr std::size_t max_parts = 100;

void split_inline(Motion& motion, const std::string& value, const Tree& tree, const SourcePtr& source) {
    const auto split = inline_parts(value);
    if (split.parts.empty()) return;
    motion.text = one_line(std::string_view(value).substr(split.lead.offset, split.lead.length));
    for (const auto& part : split.parts) {
        motion.parts.push_back({.text = one_line(std::string_view(value).substr(part.offset, part.length)),
                                .span = locate(source->text(), tree.span, value, part)});
    }
}

/// Marks that were written at the beginning of every part, though the list numbers them.
void drop_marks(std::vector<Part>& parts, const SourcePtr& source) {
    for (std::size_t k = 0; k < parts.size(); ++k) {
        const auto length = part_mark(parts[k].text, k + 1);
        if (length == 0 || length >= parts[k].text.size()) return;
    }
    for (std::size_t k = 0; k < parts.size(); ++k) {
        auto& part = parts[k];
        const auto length = part_mark(part.text, k + 1);
        part.span = locate(source->text(), part.span, part.text, {length, part.text.size() - length});
        part.text.erase(0, length);
    }
}

std::vector<Part> listed_parts(const Tree& list, Findings& findings) {
    std::vector<Part> result;
    for (const auto& item : list.children) {
        if (result.size() == max_parts) {
            findings.error("too-many-parts", "a motion with more than 100 parts is none",
                           "is the list of the next motion's parts a part of this one's?", item.span);
            break;
        }
        const auto words = prose(item, "part", findings);
        if (!words.empty()) result.push_back({.text = one_line(words), .span = item.span});
    }
    drop_marks(result, findings.source());
    return result;
}

void read_parts(Motion& motion, const Tree& tree, Findings& findings) {
    if (tree.is_list()) {
        motion.parts = listed_parts(tree, findings);
        return;
    }
    if (tree.is_scalar() && !text::trim(tree.text).empty()) {
        findings.error("wrong-kind", "the parts should be a list, and here they are one text",
                       "write each part on a line of its own, further in and beginning with a dash",
                       tree.key_span);
        const auto lead = motion.text;
        split_inline(motion, lead + ":\n" + tree.text, tree, findings.source());
        motion.text = lead;
        if (motion.parts.empty()) motion.parts.push_back({.text = one_line(tree.text), .span = tree.span});
        return;
    }
    findings.error(
        "wrong-kind", "the parts should be a list, and here there is " + std::string(kind_name(tree)),
        tree.is_map() ? "begin each part with a dash, and put it in quotation marks"
                      : "write each part on a line of its own beginning with a dash, or take 'parts:' away",
        tree.key_span);
}

bool is_id(std::string_view id) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               static_cast<unsigned char>(c) >= 0x80;
    };
    return std::ranges::all_of(id, fits) && id.size() <= 80;
}

void check_identity(const Motion& motion, const Tree& tree, const MotionRules& rules, Findings& findings) {
    const auto place = motion.origin.at("id");
    const Span start{.offset = tree.span.offset, .length = 1};
    if (!motion.id.empty() && !is_id(motion.id)) {
        findings.error("bad-id", "an id is made of letters, digits and hyphens",
                       "for instance  id: aldermoor-03", place);
    }
    if (!rules.submitted) return;
    if (motion.id.empty()) {
        findings.error("no-id", "this motion has no id, and the papers need one to speak of it by",
                       "give it a name of its own that never changes, as in  id: aldermoor-03", start);
    }
    if (motion.from.empty()) {
        findings.error("no-from", "nothing says which committee this motion is from",
                       "write  from: NAME  at the beginning of the file, or in the motion", start);
    }
}

}  // namespace

std::span<const std::string_view> motion_keys() {
    return keys;
}

std::optional<Motion> motion_record(const Tree& tree, const std::string& from, const MotionRules& rules,
                                    Findings& findings) {
    const Fields fields(tree, findings);
    fields.only(keys, "a motion", {"text", "parts"});
    Motion motion;
    motion.origin.source = findings.source();
    motion.origin.whole = tree.span;
    for (const auto& field : tree.children) {
        motion.origin.fields.emplace_back(field.key, field.span);
        if (field.key != "text" && field.key != "parts") check_comment(field, false, findings);
    }
    motion.id = fields.text("id");
    motion.from = fields.text("from");
    if (motion.from.empty()) motion.from = from;
    motion.section = fields.text("section");
    motion.title = fields.text("title");
    motion.proposer = fields.text("proposer");
    motion.seconder = fields.text("seconder");
    motion.submitted = fields.text("submitted");
    motion.notes = fields.text("notes");
    motion.contact = fields.text("contact");
    check_identity(motion, tree, rules, findings);

    const auto* words = tree.find("text");
    if (words == nullptr) {
        findings.error("no-text", "this motion has no text", "write it as  text: \"That conference ...\"",
                       {.offset = tree.span.offset, .length = 1});
        return std::nullopt;
    }
    const auto whole = prose(*words, "text", findings);
    if (whole.empty()) return std::nullopt;
    const std::string value(without_curly_quotes(whole, *words, findings));
    motion.text = one_line(value);
    if (const auto* parts = tree.find("parts")) {
        read_parts(motion, *parts, findings);
    } else {
        split_inline(motion, value, *words, findings.source());
    }
    return motion;
}

}  // namespace plenum::read
