#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace packledger::architecture {

/// One source file of the programs, as the rules look at it.
struct SourceFile
{
    QString path; ///< from the repository's root, "core/gs1/gtin.cpp"
    QString layer; ///< "core"
    QString module; ///< "gs1"; empty for a file straight in its layer's folder
    QString text;

    /// The text without comments.
    [[nodiscard]] QString code() const;
    /// What it includes with quotes, "gs1/gtin.h".
    [[nodiscard]] QStringList ownIncludes() const;
    /// What it includes with angle brackets, "QtSql/QSqlQuery".
    [[nodiscard]] QStringList foreignIncludes() const;
    /// The path without its ending: a header and its source are one subject.
    [[nodiscard]] QString subject() const;
};

/// One add_module() of the build.
struct Module
{
    QString file; ///< the CMakeLists.txt it stands in
    QString name; ///< "core_gs1"
    QStringList links; ///< public and private
};

/// Every .h and .cpp of core, devices, ui and app.
[[nodiscard]] std::vector<SourceFile> sourceFiles();
/// Every module of core, devices, ui and app.
[[nodiscard]] std::vector<Module> modules();
/// Folders of core, devices, ui and app that hold sources, "core/gs1".
[[nodiscard]] QStringList moduleFolders();
/// Every file of core, devices, ui and app.
[[nodiscard]] QStringList allFiles();
/// The text of one file of the repository.
[[nodiscard]] QString readText(const QString &path);

} // namespace packledger::architecture
