#include "schema_compare.hpp"

#include <cli/schemas.hpp>
#include <plenum/json/tree.hpp>
#include <plenum/lint/choice.hpp>
#include <plenum/read/actions.hpp>
#include <plenum/read/amendments.hpp>
#include <plenum/read/conference.hpp>
#include <plenum/read/decisions.hpp>
#include <plenum/read/files.hpp>
#include <plenum/read/lexicon.hpp>
#include <plenum/read/motions.hpp>
#include <plenum/read/policy.hpp>
#include <plenum/read/standing_orders.hpp>
#include <plenum/read/vocabulary.hpp>
#include <plenum/read/wordlists.hpp>
#include <plenum/read/yaml.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace plenum::schemas {

namespace {

bool reader_is_content(std::string_view kind, const SourcePtr& source) {
    Diagnostics found;
    if (kind == "motions") {
        read::motions({source}, found);
    } else if (kind == "amendments") {
        read::amendments({source}, found);
    } else if (kind == "actions") {
        read::actions(source, found);
    } else if (kind == "policy") {
        read::archive({source}, found);
    } else if (kind == "decisions") {
        read::decisions(source, found);
    } else {
        const auto conference = read::conference(source, found);
        read::lexicon(conference, found);
        read::vocabulary(conference, found);
        read::standing_orders(conference, found);
        read::wordlists(conference, found);
        lint::choose(conference, {}, {}, found);
    }
    return found.empty();
}

}  // namespace

SchemaCheck checker(std::string_view kind) {
    return SchemaCheck(SchemaCheck::Value::parse(cli::schema(kind)));
}

SchemaCheck::Value as_json(const SourcePtr& source) {
    Diagnostics none;
    const auto documents = read::yaml(source, none);
    return documents.empty() ? SchemaCheck::Value()
                             : SchemaCheck::Value::parse(json::tree(documents.front()));
}

void compare(std::string_view kind, const std::vector<Document>& documents) {
    const auto schema = checker(kind);
    for (const auto& [says, text] : documents) {
        INFO(kind << ":\n" << text);
        const auto source = std::make_shared<const Source>("a.yaml", text);
        CHECK(reader_is_content(kind, source) == (says == Says::nothing || says == Says::schema_alone));
        CHECK(schema.accepts(as_json(source)) == (says == Says::nothing || says == Says::reader_alone));
    }
}

}  // namespace plenum::schemas
