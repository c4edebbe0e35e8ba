#pragma once

#include "shell/printstate.h"

#include <QImage>
#include <QList>
#include <QWidget>

class QLabel;

namespace packledger::common {
class Button;
class OptionList;
class ToneIcon;
} // namespace packledger::common

namespace packledger::shell {

class PaperView;

/// Over the right edge of the page, by F9: what to print, and on which printer or as a PDF, and the pages to look at
/// first. Never a box: the page stays in use, and a scan still counts.
class PrintPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PrintPanel(QWidget *parent = nullptr);

    void render(const PrintState &state);
    /// The keyboard goes to what can be printed.
    void focusChosen();
    /// How much of the room it takes: the pages that are looked at stand beside the choices.
    [[nodiscard]] int widthIn(int room) const;
    /// The pages that were asked for (PaperView::setPages()).
    void showPages(const QList<QImage> &pages, int count, const QString &trouble);

Q_SIGNALS:
    /// Somebody wants to see the pages of an offer.
    void previewRequested(const QString &offer);
    void widthChanged();
    /// An empty printer asks for a PDF.
    void printRequested(const QString &offer, const QString &printer);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void askForPages();

    PaperView *m_pages;
    common::OptionList *m_offers;
    common::OptionList *m_targets;
    QLabel *m_looking;
    QWidget *m_messageRow;
    common::ToneIcon *m_shape;
    QLabel *m_message;
    common::Button *m_look;
    common::Button *m_print;
};

} // namespace packledger::shell
