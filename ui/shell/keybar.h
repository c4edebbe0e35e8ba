#pragma once

#include "common/button.h"

#include <QWidget>

#include <vector>

namespace packledger::common {
class Page;
}

namespace packledger::shell {

/// The keys of the page in view, in the page's order; the one primary action at the right. Where they do not fit
/// side by side (a long language, a narrow window) each key stands above its word.
class KeyBar final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyBar(QWidget *parent = nullptr);

    void showKeysOf(const common::Page *page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int widthNeeded(common::Button::Build build) const;
    void arrange();

    const common::Page *m_page = nullptr;
    bool m_isStacked = false; ///< and stays so on this page: keys that come and go do not move the others
    std::vector<common::Button *> m_start;
    std::vector<common::Button *> m_end;
};

} // namespace packledger::shell
