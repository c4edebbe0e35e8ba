#pragma once

#include "labels/layout.h"
#include "ledger/printstore.h"

#include <QImage>
#include <QObject>

#include <optional>

namespace packledger::desktop {

/// Draws, reads back and prints the labels of the editor, away from the window's thread. Of several labels that come
/// while one is drawn only the last is.
class LabelDesk final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void draw(const labels::PlacedLabel &label);
    /// Draws it at its resolution and reads every code.
    void read(const labels::PlacedLabel &label);
    /// Reads a picture for a label: at most as many pixels as a print head could show, as PNG.
    void loadPicture(const QString &fileName);
    /// Prints a sample.
    void print(const labels::PlacedLabel &label, const ledger::PrinterRow &printer, const QString &siteFolder);

Q_SIGNALS:
    void drawn(const QImage &picture);
    void wasRead(const std::vector<QByteArray> &messages);
    void pictureLoaded(const QByteArray &png, QSize pixels);
    void pictureFailed(const packledger::Error &error);
    void printed();
    void printFailed(const packledger::Error &error);

private:
    bool m_isDrawing = false;
    std::optional<labels::PlacedLabel> m_next;
};

} // namespace packledger::desktop
