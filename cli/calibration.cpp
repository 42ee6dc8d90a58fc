#include <cli/calibration.hpp>
#include <plenum/base/error.hpp>
#include <plenum/read/calibration.hpp>
#include <plenum/read/files.hpp>
#include <plenum/similar/model.hpp>

#include <filesystem>

namespace plenum::cli {

Calibration calibration_for(const Conference& conference, Diagnostics& found) {
    const auto* model = conference.rest.find("model");
    if (model == nullptr || conference.origin.source == nullptr) return read::builtin_calibration();
    if (!model->is_scalar() || model->text.empty()) {
        found.add({.severity = Severity::error,
                   .rule = "calibration",
                   .message = "'model' is not the name of a file",
                   .hint = "name the file that 'plenum calibrate' wrote: model: calibration.yaml",
                   .source = conference.origin.source,
                   .span = model->span});
        return read::builtin_calibration();
    }
    const std::filesystem::path file(conference.origin.source->name());
    const auto path = (file.parent_path() / model->text).lexically_normal();
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) {
        throw Error("there is no file '" + path.generic_string() + "', which '" + file.generic_string() +
                        "' names as its model",
                    "make it with 'plenum calibrate', or take the line 'model:' away");
    }
    return read::calibration(read::load(path), similar::feature_names, found);
}

}  // namespace plenum::cli
