#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace packledger::serialscanner {

/// A serial port that is there, and what is plugged in.
struct PortDescription
{
    QString path; ///< the name that stays: below /dev/serial/by-id where there is one
    QString device; ///< "/dev/ttyACM0", which may be another number next time
    QString product; ///< what the device calls itself, "Honeywell Xenon 1900"; may be empty
    QByteArray usb; ///< "0c2e:0b61:19123A0B2C", vendor, product and serial number; empty without USB
};

/// The serial ports of this computer as Linux shows them. Pure reading of a folder tree, so that a test brings
/// its own.
class SerialPorts
{
public:
    explicit SerialPorts(QString root = QStringLiteral("/"))
        : m_root(std::move(root))
    {
    }

    /// USB scanners first.
    [[nodiscard]] std::vector<PortDescription> all() const;
    /// Where to open the scanner that was set up at `path` with this `usb` identity now: at `path` if that is it,
    /// else where it has moved to. Empty if it is not there, or if something else stands in its place.
    [[nodiscard]] QString locate(const QString &path, const QByteArray &usb) const;
    /// PortDescription::usb of what is at `path`.
    [[nodiscard]] QByteArray usbAt(const QString &path) const;

private:
    [[nodiscard]] PortDescription describe(const QString &ttyName) const;

    QString m_root;
};

} // namespace packledger::serialscanner
