#include <plenum/json/papers.hpp>
#include <plenum/json/value.hpp>

namespace plenum::json {

std::string papers(const std::vector<PaperState>& states) {
    Value files = Value::array();
    for (const auto& each : states) files.push_back({{"file", each.file}, {"state", each.state}});
    return printed({{"schema", "plenum/papers/1"}, {"papers", std::move(files)}});
}

}  // namespace plenum::json
