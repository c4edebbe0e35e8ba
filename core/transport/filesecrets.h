#pragma once

#include "transport/secrets.h"

#include <QString>

namespace packledger::transport {

/// Secrets as files of a folder, one each, for machines where nobody signs in. Only where a person chose the folder:
/// whoever reads the disk reads them. The folder must be closed to others (0700) and so must each file (0600), both
/// owned by whoever runs the program or by root; else nothing is read. systemd's $CREDENTIALS_DIRECTORY fits.
class FileSecrets final : public Secrets
{
public:
    /// Made with the first secret kept, where it is not there.
    explicit FileSecrets(QString folder);

    [[nodiscard]] Result<QByteArray> value(const QByteArray &name) override;
    [[nodiscard]] Result<void> keep(const QByteArray &name, const QByteArray &value) override;
    [[nodiscard]] Result<void> remove(const QByteArray &name) override;
    [[nodiscard]] Result<QByteArrayList> names() override;

private:
    QString m_folder;
};

} // namespace packledger::transport
