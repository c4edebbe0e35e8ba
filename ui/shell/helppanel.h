#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace packledger::common {
class Page;
}

namespace packledger::shell {

/// Over the right edge of the page, by F1: what each key of this page does now, what works on every page, and what each
/// shape means. The page stays in use.
class HelpPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    /// `ofWindow` are keys that work whatever page is in view, as long as they are enabled.
    void showHelpOf(const common::Page *page, const QList<QAction *> &ofWindow);

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void listKeys();
    void addKey(const QAction *action);

    QVBoxLayout *m_keys;
    QPointer<const common::Page> m_page;
    QList<QAction *> m_ofWindow;
    QTimer m_changed; ///< a page changes several keys at once
};

} // namespace packledger::shell
