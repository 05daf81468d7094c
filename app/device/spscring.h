// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <cstddef>

namespace evenpace {

/** Hands values from one thread to one other without a lock. Holds `Capacity` values, a power of two. */
template <typename T, std::size_t Capacity> class SpscRing
{
    static_assert((Capacity & (Capacity - 1)) == 0);

public:
    /** Writer only. False when full: the value was not taken. */
    [[nodiscard]] bool push(const T &value)
    {
        const std::size_t head = m_head.load(std::memory_order_relaxed);
        if (head - m_tail.load(std::memory_order_acquire) == Capacity)
            return false;
        m_values[head % Capacity] = value;
        m_head.store(head + 1, std::memory_order_release);
        return true;
    }
    /** Reader only. The next value, or nullptr; it stays in place until pop(). */
    [[nodiscard]] const T *front() const
    {
        const std::size_t tail = m_tail.load(std::memory_order_relaxed);
        return tail == m_head.load(std::memory_order_acquire) ? nullptr : &m_values[tail % Capacity];
    }
    /** Reader only, after front() gave a value. */
    void pop() { m_tail.store(m_tail.load(std::memory_order_relaxed) + 1, std::memory_order_release); }

private:
    std::array<T, Capacity> m_values{};
    std::atomic<std::size_t> m_head{0};
    std::atomic<std::size_t> m_tail{0};
};

} // namespace evenpace
