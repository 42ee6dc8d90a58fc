#pragma once

#include "../catch.hpp"
#include "schema_check.hpp"

#include <plenum/base/source.hpp>

#include <string_view>
#include <vector>

/// For tests that hold a schema and the reader of the same files side by side.
namespace plenum::schemas {

/// Who has something to say about a document: both or neither, as a rule.
enum class Says { nothing, both, reader_alone, schema_alone };

struct Document {
    Says says;
    std::string text;
};

SchemaCheck checker(std::string_view kind);

/// The document as an editor takes it, by the core schema of YAML 1.2.
SchemaCheck::Value as_json(const SourcePtr& source);

/// Both say what each document has them say.
void compare(std::string_view kind, const std::vector<Document>& documents);

}  // namespace plenum::schemas
