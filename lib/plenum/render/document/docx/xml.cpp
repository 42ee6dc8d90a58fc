// Nodes, and texts that may stand in them.
#include <plenum/base/controls.hpp>
#include <plenum/base/text.hpp>
#include <plenum/render/document/docx/xml.hpp>

#include <pugixml.hpp>

namespace plenum::render::docx {

namespace {

constexpr const char* word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr const char* word_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
constexpr const char* relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char* compatible = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/// Two code points that are no characters and that XML does not know.
constexpr std::string_view unknown[] = {"\xEF\xBF\xBE", "\xEF\xBF\xBF"};

class Buffer final : public pugi::xml_writer {
public:
    void write(const void* data, std::size_t size) override {
        bytes.append(static_cast<const char*>(data), size);
    }
    std::string bytes;
};

/// `text` with U+FFFD in the place of every byte that belongs to no character.
std::string repaired(std::string_view text) {
    std::string result;
    for (auto bad = text::invalid_utf8(text); bad; bad = text::invalid_utf8(text)) {
        result.append(text.substr(0, *bad)).append("\xEF\xBF\xBD");
        text.remove_prefix(*bad + 1);
    }
    return result.append(text);
}

}  // namespace

pugi::xml_node add(pugi::xml_node parent, const char* name, std::initializer_list<Attribute> attributes) {
    auto node = parent.append_child(name);
    for (const auto& each : attributes) node.append_attribute(each.name).set_value(each.value.c_str());
    return node;
}

pugi::xml_node add_text(pugi::xml_node parent, const char* name, std::string_view text) {
    std::string buffer;
    const std::string value(clean(text, buffer));
    auto node = parent.append_child(name);
    node.append_child(pugi::node_pcdata).set_value(value.c_str());
    return node;
}

pugi::xml_node root(pugi::xml_document& part, const char* name) {
    auto declaration = part.append_child(pugi::node_declaration);
    declaration.append_attribute("version").set_value("1.0");
    declaration.append_attribute("encoding").set_value("UTF-8");
    declaration.append_attribute("standalone").set_value("yes");
    auto node = part.append_child(name);
    if (std::string_view(name).substr(0, 2) != "w:") return node;
    node.append_attribute("xmlns:w").set_value(word);
    node.append_attribute("xmlns:r").set_value(relations);
    node.append_attribute("xmlns:w14").set_value(word_2010);
    node.append_attribute("xmlns:mc").set_value(compatible);
    node.append_attribute("mc:Ignorable").set_value("w14");
    return node;
}

std::string bytes(const pugi::xml_document& part) {
    Buffer out;
    part.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    return std::move(out.bytes);
}

std::string_view clean(std::string_view text, std::string& buffer) {
    std::string whole;
    if (text::invalid_utf8(text)) {
        whole = repaired(text);
        text = whole;
    }
    const auto result = text::without_controls(text, buffer);
    if (whole.empty() && result.find(unknown[0].substr(0, 2)) == std::string_view::npos) return result;
    std::string kept(result);
    for (const auto each : unknown) {
        for (auto at = kept.find(each); at != std::string::npos; at = kept.find(each)) {
            kept.erase(at, each.size());
        }
    }
    buffer = std::move(kept);
    return buffer;
}

}  // namespace plenum::render::docx
