#pragma once

#include "shell/printstate.h"

#include <QWidget>

class QLabel;

namespace packledger::common {
class Button;
class OptionList;
class ToneIcon;
} // namespace packledger::common

namespace packledger::shell {

/// Over the right edge of the page, by F9: what to print, and on which printer or as a PDF. Never a box: the page
/// stays in use, and a scan still counts.
class PrintPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PrintPanel(QWidget *parent = nullptr);

    void render(const PrintState &state);
    /// The keyboard goes to what can be printed.
    void focusChosen();

Q_SIGNALS:
    /// An empty printer asks for a PDF.
    void printRequested(const QString &offer, const QString &printer);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    common::OptionList *m_offers;
    common::OptionList *m_targets;
    QLabel *m_looking;
    QWidget *m_messageRow;
    common::ToneIcon *m_shape;
    QLabel *m_message;
    common::Button *m_print;
};

} // namespace packledger::shell
