-- Opens the plan that $PLAN names with the configuration that was loaded before, and writes what the editor shows of it.
vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.PLAN))
vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end, 50)

local found = {}
for _, each in ipairs(vim.diagnostic.get(0)) do
  -- Columns are bytes here.
  local line = vim.fn.getline(each.lnum + 1)
  table.insert(found, { line = each.lnum + 1, words = line:sub(each.col + 1, each.end_col), message = each.message })
end

local names = {}
local function collect(symbols)
  for _, symbol in ipairs(symbols) do
    table.insert(names, symbol.name)
    collect(symbol.children or {})
  end
end
local params = { textDocument = vim.lsp.util.make_text_document_params() }
for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/documentSymbol', params, 60000) or {}) do
  collect(answer.result or {})
end

local encode = vim.json and vim.json.encode or vim.fn.json_encode
vim.fn.writefile({ encode({ diagnostics = found, outline = names }) }, vim.env.RESULT)
vim.cmd('qall!')
