// Whether a Word file keeps to the standard.
#include "docx_file.hpp"

#include "unzipped.hpp"

#include <plenum/base/text.hpp>

#include <algorithm>
#include <set>
#include <sstream>

namespace plenum::test {

namespace {

class Checker {
public:
    explicit Checker(const std::string& bytes) : files_(unzipped(bytes)) {}

    std::vector<std::string> check() {
        if (files_.empty()) fault("no ZIP file");
        for (const auto& [path, content] : files_) {
            if (!path.ends_with(".png")) read(path, content);
        }
        types();
        for (const auto& [path, part] : parts_) {
            if (path.ends_with(".rels")) relations(path, part);
            if (!path.starts_with("word/") || path.ends_with(".rels")) continue;
            element(part.document_element());
            uses(path, part.document_element());
        }
        for (const auto& name : linked_) {
            if (!bookmarks_.contains(name)) fault("a link leads nowhere: " + name);
        }
        return std::move(faults_);
    }

private:
    void fault(std::string what) {
        if (faults_.size() < 20) faults_.push_back(std::move(what));
    }

    void read(const std::string& path, const std::string& content) {
        const auto parsed = parts_[path].load_buffer(content.data(), content.size(), pugi::parse_default,
                                                     pugi::encoding_utf8);
        if (!parsed) fault(path + ": " + parsed.description());
        if (text::invalid_utf8(content)) fault(path + ": no UTF-8");
        const auto bad = [](char c) { return static_cast<unsigned char>(c) < 0x20; };
        if (std::any_of(content.begin(), content.end(), bad)) fault(path + ": a control character");
        for (const auto* what : {"&#", "\xEF\xBF\xBE", "\xEF\xBF\xBF"}) {
            if (content.find(what) != std::string::npos) fault(path + ": a character XML does not know");
        }
    }

    void types() {
        std::set<std::string> endings;
        std::set<std::string> paths;
        for (const auto& each : parts_["[Content_Types].xml"].document_element()) {
            endings.insert(each.attribute("Extension").value());
            paths.insert(each.attribute("PartName").value());
        }
        for (const auto& [path, content] : files_) {
            if (path == "[Content_Types].xml") continue;
            const auto ending = path.substr(path.rfind('.') + 1);
            const bool named = paths.contains('/' + path);
            if (!endings.contains(ending) || (ending == "xml" && !named)) fault("no type for " + path);
        }
    }

    void relations(const std::string& path, const pugi::xml_document& part) {
        const auto folder = path == "_rels/.rels" ? "" : path.substr(0, path.find("_rels/"));
        std::set<std::string> ids;
        for (const auto& each : part.document_element()) {
            const auto target = folder + each.attribute("Target").value();
            if (!files_.contains(target)) fault("no part " + target);
            if (!ids.insert(each.attribute("Id").value()).second) fault("a relation twice");
        }
        if (!folder.empty()) related_ = std::move(ids);
    }

    void element(const pugi::xml_node& node) {
        const auto found = word_schema().find(node.name());
        std::istringstream words(found == word_schema().end() ? "" : found->second);
        std::vector<std::string> sequence;
        std::set<std::string> choice;
        bool any = false;
        for (std::string word; words >> word;) {
            if (word == "|") {
                any = true;
            } else if (any) {
                choice.insert(word);
            } else {
                sequence.push_back(word);
            }
        }
        std::size_t at = 0;
        for (const auto& child : node.children()) {
            if (child.type() != pugi::node_element) continue;
            const std::string name = child.name();
            if (!choice.contains(name)) at = next(node, name, sequence, at);
            if (choice.contains(name) && !sequence.empty()) at = sequence.size();
            element(child);
        }
    }

    /// Where the children may go on after `name`.
    std::size_t next(const pugi::xml_node& node, const std::string& name,
                     const std::vector<std::string>& sequence, std::size_t at) {
        for (auto i = at; i < sequence.size(); ++i) {
            if (sequence[i] == name) return i + 1;
            if (sequence[i] == name + '*') return i;
        }
        fault(std::string(node.name()) + ": " + name + " is not allowed there");
        return at;
    }

    void given(std::set<std::string>& names, const char* what, const pugi::xml_attribute& name) {
        if (!names.insert(name.value()).second) fault(std::string(what) + " twice: " + name.value());
    }

    void uses(const std::string& path, const pugi::xml_node& node) {
        const std::string name = node.name();
        const std::string value = node.attribute("w:val").value();
        if (name == "w:pStyle" || name == "w:rStyle" || name == "w:tblStyle" || name == "w:basedOn" ||
            name == "w:next") {
            if (!styles().contains(value)) fault("no style " + value);
        }
        if (name == "w:numId" && !lists().contains(value)) fault("no list " + value);
        if (name == "w:bookmarkStart") {
            given(bookmarks_, "a bookmark", node.attribute("w:name"));
            given(marks_, "the number of a bookmark", node.attribute("w:id"));
            if (std::string_view(node.attribute("w:name").value()).size() > 40) fault("a long bookmark");
        }
        if (const auto anchor = node.attribute("w:anchor")) linked_.insert(anchor.value());
        for (const auto* id : {"r:id", "r:embed"}) {
            const auto attribute = node.attribute(id);
            if (attribute && !related_.contains(attribute.value())) fault("no relation " + path);
        }
        if (name == "w:tbl") table(node);
        if (name == "w:body" || name == "w:tc") flow(node);
        for (const auto& child : node.children()) uses(path, child);
    }

    void table(const pugi::xml_node& table) {
        const auto count = [](const pugi::xml_node& node, const char* what) {
            const auto all = node.children(what);
            return std::distance(all.begin(), all.end());
        };
        const auto columns = count(table.child("w:tblGrid"), "w:gridCol");
        if (columns == 0 || count(table, "w:tr") == 0) fault("a table of nothing");
        for (const auto& row : table.children("w:tr")) {
            if (count(row, "w:tc") != columns) fault("a row that is not as wide as its table");
        }
    }

    /// Word asks for a paragraph at the end of a text, and takes two tables in a row for one.
    void flow(const pugi::xml_node& node) {
        auto last = node.last_child();
        if (std::string_view(last.name()) == "w:sectPr") last = last.previous_sibling();
        if (std::string_view(last.name()) != "w:p") fault("a text that does not end with a paragraph");
        for (const auto& each : node.children("w:tbl")) {
            if (std::string_view(each.next_sibling().name()) == "w:tbl") fault("two tables in a row");
        }
    }

    const std::set<std::string>& styles() {
        if (styles_.empty()) {
            for (const auto& each : parts_["word/styles.xml"].document_element().children("w:style")) {
                given(styles_, "a style", each.attribute("w:styleId"));
            }
        }
        return styles_;
    }
    const std::set<std::string>& lists() {
        if (lists_.empty()) {
            for (const auto& each : parts_["word/numbering.xml"].document_element().children("w:num")) {
                given(lists_, "a list", each.attribute("w:numId"));
            }
        }
        return lists_;
    }

    std::map<std::string, std::string> files_;
    std::map<std::string, pugi::xml_document> parts_;
    std::set<std::string> related_;
    std::set<std::string> styles_;
    std::set<std::string> lists_;
    std::set<std::string> bookmarks_;
    std::set<std::string> marks_;
    std::set<std::string> linked_;
    std::vector<std::string> faults_;
};

void collect(const pugi::xml_node& node, std::string& out) {
    const std::string_view name = node.name();
    if (name == "w:t") out += node.child_value();
    if (name == "w:tab" && std::string_view(node.parent().name()) == "w:r") out += '\t';
    if (name == "w:br") out += ' ';
    for (const auto& child : node.children()) collect(child, out);
    if (name == "w:p") out += '\n';
}

}  // namespace

std::string text_of(const std::string& part) {
    pugi::xml_document document;
    document.load_buffer(part.data(), part.size(), pugi::parse_default | pugi::parse_ws_pcdata);
    std::string result;
    collect(document, result);
    return result;
}

std::vector<std::string> faults(const std::string& bytes) {
    return Checker(bytes).check();
}

}  // namespace plenum::test
