// A point on words that belong to the element `arguments[0]` and to no link in it, or null.
const element = document.querySelector(arguments[0]);
element.scrollIntoView({ block: 'center', behavior: 'instant' });
const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
while (walk.nextNode()) {
    if (walk.currentNode.parentElement.closest('a') || !walk.currentNode.data.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(walk.currentNode);
    for (const { left, top, width, height } of range.getClientRects()) {
        const at = [Math.round(left + width / 2), Math.round(top + height / 2)];
        const found = document.elementFromPoint(...at);
        if (found && element.contains(found) && !found.closest('a')) return at;
    }
}
return null;
