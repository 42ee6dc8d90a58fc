#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace pugi {
class xml_node;
class xml_document;
}  // namespace pugi

/// How the parts of a Word file are put together; pugixml itself stays out of the headers.
namespace plenum::render::docx {

/// An attribute with its name space, as in w:val.
struct Attribute {
    Attribute(const char* its_name, const char* its_value) : name(its_name), value(its_value) {}
    Attribute(const char* its_name, std::string its_value) : name(its_name), value(std::move(its_value)) {}
    Attribute(const char* its_name, int its_value) : name(its_name), value(std::to_string(its_value)) {}
    const char* name;
    std::string value;
};

/// A new last child.
pugi::xml_node add(pugi::xml_node parent, const char* name, std::initializer_list<Attribute> attributes = {});

/// A new last child that holds a text, whatever is in it.
pugi::xml_node add_text(pugi::xml_node parent, const char* name, std::string_view text);

/// The root of a part with the name spaces it may need.
pugi::xml_node root(pugi::xml_document& part, const char* name);

/// The bytes of a part, without a blank or a line that nobody needs.
std::string bytes(const pugi::xml_document& part);

/// What of `text` may stand in XML at all: no control characters, nothing that turns the direction of the
/// line, U+FFFD for bytes that are no UTF-8. The result is `text` itself or lies in `buffer`.
std::string_view clean(std::string_view text, std::string& buffer);

}  // namespace plenum::render::docx
