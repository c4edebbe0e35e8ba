#pragma once

#include <QWidget>

class QHBoxLayout;

namespace packledger::common {
class Page;
}

namespace packledger::shell {

/// The keys of the page in view, in the page's order; the one primary action at the right.
class KeyBar final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyBar(QWidget *parent = nullptr);

    void showKeysOf(const common::Page *page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_start;
    QHBoxLayout *m_end;
};

} // namespace packledger::shell
