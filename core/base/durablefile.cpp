#include "base/durablefile.h"

#include "base/baseerrors.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace packledger {

tl::unexpected<Error> notWritten(const QFileDevice &file)
{
    return fail(codes::fileWrite, file.fileName() + QStringLiteral(": ") + file.errorString(), { file.fileName() });
}

Result<void> commitDurably(QSaveFile &file)
{
    const QString name = file.fileName();
    if (!file.flush())
        return notWritten(file);
    if (::fsync(file.handle()) != 0) {
        const QString reason = QString::fromLocal8Bit(std::strerror(errno));
        file.cancelWriting();
        return fail(codes::fileWrite, name + QStringLiteral(": ") + reason, { name });
    }
    if (!file.commit())
        return notWritten(file);
    syncFolder(QFileInfo(name).absolutePath());
    return {};
}

Result<void> replaceFile(const QString &name, const QByteArray &content)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return notWritten(file);
    return commitDurably(file);
}

void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace packledger
