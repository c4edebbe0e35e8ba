#pragma once

#include <QWidget>

class QVBoxLayout;

namespace packledger::common {
class Page;
}

namespace packledger::shell {

/// Over the right edge of the page, by F1: what each key of this page does, and what each shape means. The
/// page stays in use.
class HelpPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    void showHelpOf(const common::Page *page);

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_keys;
};

} // namespace packledger::shell
