// What yaml-cpp takes without a word and people did not mean; the other half of TreeBuilder.
#include <plenum/read/scan.hpp>
#include <plenum/read/tree_builder.hpp>

#include <algorithm>

namespace plenum::read {

namespace {

/// The line that stands before a document, comments and empty lines left out.
std::string_view line_before(std::string_view text, std::size_t offset) {
    auto start = scan::line_start(text, offset);
    while (start > 0) {
        start = scan::line_start(text, start - 1);
        const auto line = scan::line(text, start);
        if (!scan::is_blank(line) && !scan::is_comment(line)) return line;
    }
    return {};
}

}  // namespace

void TreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
    const auto offset = at(mark);
    if (++started_ > max_documents) {
        throw Refusal{.rule = "too-many-documents",
                      .message = "there are more than 10,000 documents (parts set apart by ---) in this file",
                      .hint = "write the motions as one list, or cut the file into several",
                      .offset = offset};
    }
    const auto before = line_before(text_, offset);
    if (before.starts_with('%')) {
        finding("first-sign", "a line that begins with % is a sign to YAML, and would be lost",
                "take the line away; or if it belongs to a text, put the text in quotation marks",
                {.offset = static_cast<std::size_t>(before.data() - text_.data()), .length = before.size()});
    }
    // A document begins with --- or after ... ; yaml-cpp says nothing when one begins because a
    // line stands further out than those above it.
    const bool marked = text_.substr(offset).starts_with("---") || before.starts_with("...");
    if (started_ > 1 && !marked) {
        throw Refusal{.rule = "indentation",
                      .message = "this line stands further left than the lines it should line up with",
                      .hint = "lines that belong together begin with the same number of spaces",
                      .offset = offset};
    }
}

void TreeBuilder::check_decoration(std::size_t offset, const std::string& tag, YAML::anchor_t anchor) {
    const bool tagged = !tag.empty() && tag != "?" && tag != "!";
    if (anchor == 0 && !tagged) return;
    const char sign = offset < text_.size() ? text_[offset] : '!';
    const auto end = std::min(text_.find_first_of(" \r\n", offset), text_.size());
    finding("lost-word",
            std::string("a word that begins with ") + sign + " is a sign to YAML here, and would be lost",
            "put the whole text in quotation marks: \"...\"", {.offset = offset, .length = end - offset});
}

/// A name in words of its own; what looks like an indented one and begins with a no-break space is
/// taken for what it looks like, after a finding.
bool TreeBuilder::is_sound_key(Tree& tree) {
    if (!tree.is_scalar()) {
        finding("odd-key", "a name followed by a colon is expected here",
                "write one name to a line, as in  text: \"That conference ...\"", tree.span);
        return false;
    }
    if (tree.text == "<<" && !tree.quoted) {
        finding("odd-key", "merging with << is not read here", "write the lines out in full", tree.span);
        return false;
    }
    std::size_t odd = 0;
    while (const auto more = scan::odd_blank(std::string_view(tree.text).substr(odd))) {
        odd += more;
        odd = std::min(tree.text.find_first_not_of(' ', odd), tree.text.size());
    }
    if (odd > 0 && !tree.quoted) {
        finding("odd-space",
                "this line is moved in with a no-break space, which looks like a space and is none",
                "delete what stands before the first word, and type spaces",
                {.offset = tree.span.offset, .length = odd});
        tree.text.erase(0, odd);
        tree.span = {.offset = tree.span.offset + odd, .length = tree.span.length - odd};
    }
    return true;
}

/// Words without a colon, which yaml-cpp takes for a name with nothing after it.
bool TreeBuilder::is_bare_line(const Tree& key, const Tree& value) const {
    if (value.kind != Tree::Kind::null || !value.text.empty() || next_.back() == Next::left_out) return false;
    const auto next = text_.find_first_not_of(" \t\r\n", key.key_span.offset + key.key_span.length);
    return next == std::string_view::npos || text_[next] != ':';
}

void TreeBuilder::check_keys(const Tree& map) {
    const auto twice = [&](const Tree& first, const Tree& second) {
        const auto line = source_->position(first.key_span.offset).line;
        finding(
            "key-twice",
            "'" + second.key + "' stands twice here; it was already given on line " + std::to_string(line),
            "keep one of the two, or begin a new entry with a dash", second.key_span);
    };
    const auto& members = map.children;
    if (members.size() <= 16) {
        for (std::size_t i = 1; i < members.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (members[j].key == members[i].key) {
                    twice(members[j], members[i]);
                    break;
                }
            }
        }
        return;
    }
    std::vector<const Tree*> sorted(members.size());
    std::ranges::transform(members, sorted.begin(), [](const Tree& member) { return &member; });
    std::ranges::stable_sort(sorted, {}, [](const Tree* member) { return std::string_view(member->key); });
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        if (sorted[i - 1]->key == sorted[i]->key) twice(*sorted[i - 1], *sorted[i]);
    }
}

}  // namespace plenum::read
