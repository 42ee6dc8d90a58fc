#include <plenum/base/text.hpp>
#include <plenum/read/fields.hpp>
#include <plenum/read/motion_record.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/read/yaml.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace plenum::read {

namespace {

constexpr std::array<std::string_view, 3> file_keys{"format", "from", "motions"};
constexpr std::array<std::string_view, 5> marks_of_motion{"text", "parts", "id", "title", "proposer"};

/// A file that is ours but holds no motions, and the key that tells.
struct OtherFile {
    std::string_view key;
    std::string_view what;
};
constexpr std::array other_files{
    OtherFile{"amendments", "amendments"},
    OtherFile{"decisions", "the committee's decisions"},
    OtherFile{"results", "results"},
    OtherFile{"actions", "actions on resolutions"},
    OtherFile{"resolutions", "past resolutions"},
    OtherFile{"sections", "headings of the agenda"},
    OtherFile{"days", "a conference"},
    OtherFile{"nation", "a conference"},
    OtherFile{"committees", "a conference"},
};

bool has_any(const Tree& tree, std::span<const std::string_view> keys) {
    return std::ranges::any_of(keys, [&](auto key) { return tree.find(key) != nullptr; });
}

class Reader {
public:
    Reader(const MotionRules& rules, Motions& motions) : rules_(rules), motions_(motions) {}

    /// `damaged`: something of the file was left out as unreadable, and what is missing is no
    /// news.
    void document(Tree& document, bool damaged, Findings& findings) {
        if (document.is_list()) {
            list(document, {}, findings);
        } else if (!document.is_map()) {
            if (!damaged) plain_text(document, findings);
        } else if (known_format(document, findings)) {
            map(document, damaged, findings);
        }
    }

private:
    static void plain_text(const Tree& document, Findings& findings) {
        const auto colon = document.text.find(':');
        if (!document.quoted && colon < document.text.find(' ') && colon + 1 < document.text.size()) {
            findings.error(
                "no-space-after-colon", "a space is missing after the colon",
                "write '" + document.text.substr(0, colon) + ": ' with an ordinary space after the colon",
                {.offset = document.span.offset + colon, .length = 1});
            return;
        }
        findings.error("not-motions", "this is plain text, and no motion that Plenum can read",
                       "a motion has at least  text: \"That conference ...\"", document.span);
    }

    void map(Tree& document, bool damaged, Findings& findings) {
        in_small_letters(document, file_keys, findings);
        in_small_letters(document, motion_keys(), findings);
        if (auto* motions = member(document, "motions")) {
            const Fields fields(document, findings);
            fields.only(file_keys, "a file of motions", {"motions"});
            if (motions->is_list()) {
                list(*motions, fields.text("from"), findings);
            } else if (motions->kind != Tree::Kind::null) {
                fields.wrong_kind(*motions, "a list",
                                  "begin each motion with a dash, as in  - id: aldermoor-03");
            }
        } else if (has_any(document, marks_of_motion)) {
            if (!damaged || document.find("text") != nullptr) one(document, {}, findings);
        } else if (!damaged) {
            no_motions(document, findings);
        }
    }

    static Tree* member(Tree& map, std::string_view key) {
        const auto found = std::ranges::find(map.children, key, &Tree::key);
        return found == map.children.end() ? nullptr : &*found;
    }

    static void no_motions(const Tree& document, Findings& findings) {
        const auto place = document.children.empty() ? document.span : document.children.front().key_span;
        for (const auto& [key, what] : other_files) {
            if (document.find(key) == nullptr) continue;
            findings.warning("not-motions",
                             "this file holds " + std::string(what) + ", not motions; it is left out",
                             "motions lie in a folder of their own; name that folder", place);
            return;
        }
        const auto is_near = [](const Tree& each) {
            return !text::nearest(each.key, {"motions", "text"}).empty();
        };
        if (std::ranges::any_of(document.children, is_near)) {
            Fields(document, findings).only(file_keys, "a file of motions", {"motions"});
            return;
        }
        findings.error(
            "not-motions", "there are no motions in this file",
            "a motion has at least  text: \"That conference ...\"; several stand in a list under  motions:",
            place);
    }

    void list(Tree& list, const std::string& from, Findings& findings) {
        for (auto& item : list.children) {
            if (item.is_map()) {
                in_small_letters(item, motion_keys(), findings);
                one(item, from, findings);
            } else {
                findings.error("wrong-kind",
                               "a motion should stand here, and it is " + std::string(kind_name(item)),
                               "begin it with a name, as in  - text: \"That conference ...\"", item.span);
            }
        }
    }

    void one(const Tree& tree, const std::string& from, Findings& findings) {
        auto motion = motion_record(tree, from, rules_, findings);
        if (!motion) return;
        if (!motion->id.empty()) claim_id(*motion, findings);
        motions_.push_back(std::move(*motion));
    }

    void claim_id(Motion& motion, Findings& findings) {
        const auto [first, is_new] = first_with_id_.emplace(motion.id, motions_.size());
        if (is_new) return;
        const auto& origin = motions_[first->second].origin;
        const auto line = origin.source->position(origin.at("id").offset).line;
        findings.error("id-twice",
                       "the id '" + motion.id + "' is taken: " + std::string(origin.source->name()) +
                           ", line " + std::to_string(line),
                       "give one of the two another id", motion.origin.at("id"));
        motion.id.clear();
    }

    const MotionRules& rules_;
    Motions& motions_;
    std::map<std::string, std::size_t, std::less<>> first_with_id_;
};

}  // namespace

Motions motions(const std::vector<SourcePtr>& sources, Diagnostics& out, const MotionRules& rules) {
    Motions result;
    Reader reader(rules, result);
    // Some at a time, so that the trees of a very large set do not stand in memory all at once.
    constexpr std::size_t at_once = 200;
    for (std::size_t start = 0; start < sources.size(); start += at_once) {
        const auto some = std::span(sources).subspan(start, std::min(at_once, sources.size() - start));
        auto read = yaml(some);
        for (std::size_t i = 0; i < some.size(); ++i) {
            Findings findings(some[i], out);
            const bool damaged = !read[i].found.empty();
            for (const auto& found : read[i].found.all()) out.add(found);
            for (auto& document : read[i].documents) reader.document(document, damaged, findings);
            if (!read[i].documents.empty() || damaged) continue;
            findings.warning("nothing-here", "there is nothing in this file",
                             "a motion has at least  text: \"That conference ...\"", {});
        }
    }
    return result;
}

}  // namespace plenum::read
