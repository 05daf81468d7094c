// SPDX-License-Identifier: Apache-2.0
import QtQuick

// Finds items as a screen reader does: by what they are called.
QtObject {
    // The first item below `item` with this accessible name, or null.
    function byName(item: Item, name: string): Item {
        for (let i = 0; i < item.children.length; ++i) {
            const child = item.children[i]
            if (child.visible && !child.Accessible.ignored && child.Accessible.name === name) {
                return child
            }
            const deeper = byName(child, name)
            if (deeper !== null) {
                return deeper
            }
        }
        return null
    }
}
