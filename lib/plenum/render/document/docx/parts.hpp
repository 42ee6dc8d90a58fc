#pragma once

#include <plenum/render/document/docx/package.hpp>
#include <plenum/render/document/docx/writer.hpp>

#include <string>
#include <string_view>
#include <vector>

/// The small parts of a Word file, round its body.
namespace plenum::render::docx {

Part header(const Writer& writer, bool first);
Part footer(const Writer& writer);
Part numbering(const Writer& writer);
Part fonts(const doc::House& house);
Part settings(const Writer& writer);
Part core_properties(const Writer& writer);
Part program_properties(const doc::House& house);

/// What leads from the file to its body and properties, and from the body to the other parts.
Part package_relations();
Part body_relations(bool logo);

}  // namespace plenum::render::docx
