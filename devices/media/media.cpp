#include "media/media.h"

#include "media/mediaerrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPluginLoader>

namespace packledger::media {

namespace {

/// The plugin's file. A program lies in bin/ beside the folder of libraries; while it is built, deeper.
QString pluginFile()
{
    constexpr int levels = 4;
    QDir folder(QCoreApplication::applicationDirPath());
    for (int level = 0; level < levels; ++level) {
        const QString file = folder.filePath(QStringLiteral(PACKLEDGER_MEDIA_PLUGIN));
        if (QFile::exists(file) || !folder.cdUp())
            return file;
    }
    return QStringLiteral(PACKLEDGER_MEDIA_PLUGIN);
}

} // namespace

Result<const Media *> media()
{
    // Qt keeps what was loaded, and hands out the same object again.
    QPluginLoader loader(pluginFile());
    const Media *found = qobject_cast<Media *>(loader.instance());
    if (!found)
        return fail(codes::mediaMissing, loader.errorString());
    return found;
}

} // namespace packledger::media
